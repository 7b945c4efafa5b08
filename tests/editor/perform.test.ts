import { createEditor, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import { expect, test } from 'vitest';
import { freshPart } from '../../article';
import { withArticle } from '../../renderer/editor/create-article-editor';
import { type EditorCommand, perform } from '../../renderer/editor/perform';

/** A headline and a list, with no selection. */
function unselected(): Editor {
  const editor = withArticle(withHistory(createEditor()));
  editor.children = [{ ...freshPart('headline'), children: [{ text: 'Sony' }] }, freshPart('list')];
  return editor;
}

const bare = (...those: readonly Exclude<EditorCommand['is'], 'mark' | 'part' | 'kind'>[]) =>
  those.map((is): EditorCommand => ({ is }));

test.each([
  ...bare('undo', 'redo', 'clearMarks', 'removeLink', 'listStyle', 'moveUp', 'moveDown', 'removePart'),
  { is: 'mark', mark: 'strong' },
  { is: 'kind', kind: 'paragraph' },
] as const satisfies readonly EditorCommand[])('without a selection $is changes nothing', (command) => {
  const editor = unselected();
  const before = editor.children;
  perform(editor, command);
  expect([editor.children, editor.selection]).toEqual([before, null]);
});

test.each([
  ['selectAll', [0, 0], [1, 0, 0]],
  ['toStart', [0, 0], [0, 0]],
  ['selectToStart', [0, 0], [0, 0]],
  ['toEnd', [1, 0, 0], [1, 0, 0]],
  ['selectToEnd', [1, 0, 0], [1, 0, 0]],
] as const)('without a selection %s makes one', (is, anchor, focus) => {
  const editor = unselected();
  perform(editor, { is });
  expect(editor.selection).toMatchObject({ anchor: { path: anchor }, focus: { path: focus } });
});

test('without a selection a part is added all the same, at the end, and undone', () => {
  const editor = unselected();
  perform(editor, { is: 'part', part: 'crosshead' });
  expect(editor.children.map((part) => 'type' in part && part.type)).toEqual([
    'headline',
    'list',
    'crosshead',
  ]);
  editor.selection = null;
  perform(editor, { is: 'undo' });
  expect(editor.children).toHaveLength(2);
});
