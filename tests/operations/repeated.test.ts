import fc from 'fast-check';
import { createEditor, Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import {
  applyOperations,
  articleHash,
  type Crosshead,
  newId,
  operationShape,
  type Part,
  withParts,
} from '../../article';
import { anyArticle } from '../laws/any-article';

/** Acts a writer could take, on whatever part the number falls. */
const acts: ((editor: Editor, at: number) => void)[] = [
  (editor, at) => Transforms.insertText(editor, 'mot ', { at: Editor.start(editor, [at]) }),
  (editor, at) => Transforms.splitNodes(editor, { at: Editor.end(editor, [at]), always: true }),
  (editor, at) => Transforms.removeNodes(editor, { at: [at] }),
  (editor, at) => Transforms.moveNodes(editor, { at: [at], to: [0] }),
  (editor, at) =>
    Transforms.setNodes(editor, { type: 'crosshead' } as Partial<Crosshead>, {
      at: [at],
      match: (node): boolean => 'type' in node && node.type === 'paragraph',
    }),
  (editor, at) =>
    Transforms.insertNodes(
      editor,
      { type: 'paragraph', id: newId(), children: [{ text: 'a', strong: true }] },
      { at: [at] },
    ),
  (editor, at) => Transforms.insertNodes(editor, structuredClone(editor.children[at] as Part), { at: [at] }),
];

describe('the machine repeats what the window did', () => {
  it('to the same article with the same hash, through JSON and the bridge’s check', () => {
    fc.assert(
      fc.property(
        anyArticle,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
        (article, choices) => {
          const editor = withParts(createEditor());
          editor.children = [...article.parts];
          for (const [act, at] of choices) acts[act % acts.length]?.(editor, at % editor.children.length);

          const sent = operationShape.array().parse(JSON.parse(JSON.stringify(editor.operations)));
          const repeated = applyOperations(article, sent);
          expect(repeated.parts).toEqual(editor.children);
          expect(articleHash(repeated)).toBe(articleHash({ ...article, parts: editor.children as Part[] }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a change of metadata is an operation like any other', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const operation = {
          type: 'set_metadata',
          field: 'section',
          before: article.metadata.section,
          after: 'Monde',
        } as const;

        const changed = applyOperations(article, [operationShape.parse(operation)]);

        expect(changed.metadata).toEqual({ ...article.metadata, section: 'Monde' });
        expect(articleHash(changed)).not.toBe(
          articleHash({ ...article, metadata: { ...article.metadata, section: 'Sport' } }),
        );
      }),
    );
  });

  it.each([
    { type: 'set_metadata', field: 'status', before: 'draft', after: 'published' },
    { type: 'set_metadata', field: 'nothing', before: '', after: '' },
    { type: 'insert_text', path: [0, 0], offset: -1, text: 'a' },
    { type: 'insert_text', path: [], offset: 0, text: 'a' },
    { type: 'insert_text', path: [0, 0], offset: 0, text: 7 },
    { type: 'set_selection', properties: null, newProperties: null },
    { type: 'eval', code: '1' },
  ])('a malformed operation is refused: %j', (operation) => {
    expect(operationShape.safeParse(operation).success).toBe(false);
  });

  it('an operation that does not fit the article throws', () => {
    const [article] = fc.sample(anyArticle, 1);
    if (!article) throw new Error('fast-check gave no article');
    expect(() =>
      applyOperations(article, [{ type: 'insert_text', path: [999, 0], offset: 0, text: 'a' }]),
    ).toThrow();
  });
});
