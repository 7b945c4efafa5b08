import fc from 'fast-check';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  applyOperations,
  articleHash,
  type Part,
  type PartOperation,
  partKinds,
  readArticle,
  toggledMarks,
  withParts,
  writeArticle,
} from '../../article';
import { changeableKinds } from '../../renderer/editor/commands/change-kind';
import { setLink } from '../../renderer/editor/commands/set-link';
import { withArticle } from '../../renderer/editor/create-article-editor';
import { type EditorCommand, perform } from '../../renderer/editor/perform';
import { anyArticle } from '../laws/any-article';
import { turn } from './notation/act';
import { createClipboard } from './notation/clipboard';

type Act = (editor: Editor) => void;

/** A place among all the leaves, by two numbers, so that it exists in every article. */
function pointAt(editor: Editor, leaf: number, offset: number) {
  const texts = [...Node.texts(editor)];
  const [node, path] = texts[leaf % texts.length] ?? [];
  if (!node || !path) throw new Error('An article without a leaf.');
  return { path, offset: offset % (node.text.length + 1) };
}

const clipboard = createClipboard();
const anyPlace = fc.tuple(fc.nat(200), fc.nat(80), fc.nat(200), fc.nat(80), fc.boolean());
const anyCommand: fc.Arbitrary<EditorCommand> = fc.oneof(
  fc.constantFrom<EditorCommand>(
    { is: 'undo' },
    { is: 'redo' },
    { is: 'selectAll' },
    { is: 'toStart' },
    { is: 'selectToEnd' },
    { is: 'clearMarks' },
    { is: 'removeLink' },
    { is: 'listStyle' },
    { is: 'moveUp' },
    { is: 'moveDown' },
    { is: 'removePart' },
  ),
  fc.constantFrom(...toggledMarks).map((mark) => ({ is: 'mark' as const, mark })),
  fc
    .constantFrom(...partKinds.filter((kind) => kind !== 'unrecognised'))
    .map((part) => ({ is: 'part' as const, part })),
  fc.constantFrom(...changeableKinds).map((kind) => ({ is: 'kind' as const, kind })),
);

const anyAct: fc.Arbitrary<[string, Act]> = fc.oneof(
  anyPlace.map(([a, b, c, d, isCaret]): [string, Act] => [
    `select ${a}.${b} ${isCaret ? '' : `${c}.${d}`}`,
    (editor) => {
      const anchor = pointAt(editor, a, b);
      Transforms.select(editor, { anchor, focus: isCaret ? anchor : pointAt(editor, c, d) });
    },
  ]),
  anyCommand.map((command): [string, Act] => [JSON.stringify(command), (editor) => perform(editor, command)]),
  fc.constantFrom<[string, Act]>(
    ['break', (editor) => editor.insertBreak()],
    ['soft break', (editor) => editor.insertSoftBreak()],
    ['backspace', (editor) => editor.deleteBackward('character')],
    ['backspace word', (editor) => editor.deleteBackward('word')],
    ['delete', (editor) => editor.deleteForward('character')],
    ['delete word', (editor) => editor.deleteForward('word')],
    ['delete selection', (editor) => editor.deleteFragment()],
    ['type', (editor) => editor.insertText('é')],
    ['type a stray character', (editor) => editor.insertText('\u0007\n')],
    ['link', (editor) => void setLink(editor, 'https://example.org')],
    ['copy', (editor) => editor.setFragmentData(clipboard, 'copy')],
    ['paste', (editor) => editor.insertData(clipboard)],
    ['paste text', (editor) => editor.insertData(createClipboard({ 'text/plain': 'un\n\ndeux' }))],
  ),
);

describe('any acts in any order', () => {
  it('leave parts in order, a machine’s copy in step, and all of it to be undone', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        anyArticle,
        fc.array(anyAct, { minLength: 1, maxLength: 25 }),
        async (article, acts) => {
          const operations: PartOperation[] = [];
          const editor = withArticle(withHistory(createEditor()), {
            onOperations: (made) => operations.push(...made),
          });
          editor.children = article.parts as Part[];
          let undone = 0;
          for (const [name, act] of acts) {
            act(editor);
            await turn();
            if (name === JSON.stringify({ is: 'undo' })) undone++;
            const now: Article = { ...article, parts: editor.children as Part[] };
            expect(reorderings(now.parts), `order after ${name}`).toEqual([]);
            const machine = applyOperations(article, JSON.parse(JSON.stringify(operations)));
            expect(articleHash(machine), `the copy after ${name}`).toBe(articleHash(now));
          }
          const last: Article = { ...article, parts: editor.children as Part[] };
          expect(readArticle(writeArticle(last))).toMatchObject({ ok: true, article: last });
          while (editor.history.undos.length > 0) editor.undo();
          await turn();
          expect(editor.children, `after ${undone} undone on the way`).toEqual(article.parts);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** What the engine would still change. */
function reorderings(parts: readonly Part[]): unknown[] {
  const editor = withParts(createEditor());
  editor.children = [...parts];
  Editor.normalize(editor, { force: true });
  return editor.operations;
}
