import { createEditor, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import { expect } from 'vitest';
import {
  type Article,
  applyOperations,
  articleHash,
  newArticle,
  type Part,
  type PartOperation,
  readArticle,
  wordsOf,
  writeArticle,
} from '../../../article';
import '../../../renderer/editor/slate-types';
import { withArticle } from '../../../renderer/editor/create-article-editor';
import { read } from './read';
import { show } from './show';

/** An editor without a window, with what it told of its changes. */
export function editorOf(written: string) {
  const { parts, selection } = read(written);
  const operations: PartOperation[] = [];
  const editor = withArticle(withHistory(createEditor()), {
    onOperations: (made) => operations.push(...made),
  });
  editor.children = parts;
  editor.selection = selection;
  return { editor, operations, article: { ...blank, parts } };
}

const blank: Article = newArticle({
  id: '3f2b8c52-6c9e-4d3c-9a54-1f1f5d1f0a11',
  now: '2014-12-20T14:32:00.000Z',
  language: 'fr',
});

/** One turn of the event loop: what is typed after it is another step. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

export interface Told {
  /** Words the act deletes on purpose; every other word must still be there. */
  readonly loses?: string;
  /** Words the act brings in. */
  readonly adds?: string;
  /** The act moves the caret before its first change; undo then gives back the caret of that moment. */
  readonly selectsFirst?: boolean;
  /** Steps by which undo takes the act back; 1 unless it is said. */
  readonly steps?: number;
}

/**
 * Before, act, after; and the laws every act obeys: one undo gives back the article with its ids and the caret, one redo
 * the result, the machine's copy follows by the operations told, the file says the same, and no word is lost unsaid.
 */
export async function expectAct(
  before: string,
  act: (editor: Editor) => void,
  after: string,
  { loses = '', adds = '', selectsFirst = false, steps = 1 }: Told = {},
): Promise<void> {
  const { editor, operations, article } = editorOf(before);
  const ids = new Set([...`${before}${after}`.matchAll(/#(\w+)/g)].map(([, id]) => id ?? ''));
  const parts = editor.children;
  const caret = editor.selection;
  act(editor);
  await turn();
  const result = show(editor, ids);
  expect(result).toBe(expected(after, ids));

  const now = { ...article, parts: editor.children as Part[] };
  expect(letters(now.parts) + letters(loses), 'no word lost unsaid').toHaveLength(
    (letters(article.parts) + letters(adds)).length,
  );
  expect(sorted(letters(now.parts) + letters(loses))).toBe(sorted(letters(article.parts) + letters(adds)));
  const machine = applyOperations(article, JSON.parse(JSON.stringify(operations)));
  expect(articleHash(machine), 'the machine’s copy follows').toBe(articleHash(now));
  const reading = readArticle(writeArticle(now));
  expect(reading, 'the file says the same').toMatchObject({ ok: true, article: now });
  expect(reading.ok && reading.mended.filter(({ what }) => what !== 'unrecognised-part')).toEqual([]);

  const isChanged = editor.children !== parts;
  const { children } = editor;
  expect(editor.history.undos, 'steps of undo').toHaveLength(isChanged ? steps : 0);
  if (!isChanged) return;
  for (let step = 0; step < steps; step++) editor.undo();
  await turn();
  expect(editor.children, 'undo gives back the article').toEqual(parts);
  if (caret && !selectsFirst) expect(editor.selection, 'undo gives back the caret').toEqual(caret);
  for (let step = 0; step < steps; step++) editor.redo();
  await turn();
  expect(show(editor, ids), 'redo gives the result').toBe(result);
  expect(editor.children).toEqual(children);
}

function expected(after: string, ids: ReadonlySet<string>): string {
  const { parts, selection } = read(after);
  return show({ children: parts, selection }, ids);
}

function letters(of: string | readonly Part[]): string {
  const words = typeof of === 'string' ? of.split(/\s+/) : wordsOf(of);
  return words.join('');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
