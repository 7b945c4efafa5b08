import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Before parts are split, joined or moved, the browser's caret leaves the page; Slate sets it anew once they are drawn.
 *
 * Drawing them replaces the text in which the caret stands, and the caret falls beside the text that comes in its place.
 * When it is then set in another chunk, Chromium does not notice that it has left this one, takes the chunk for selected
 * for as long as it stands, and lays it out at every key wherever the page is scrolled to.
 */
export function letCaretGo(editor: Editor): void {
  if (!editor.operations.some(({ type }) => changesParts.has(type))) return;
  // Slate sets the caret in the article that has the focus alone, and a composition lives in the caret.
  if (!editor.selection || !ReactEditor.isFocused(editor) || ReactEditor.isComposing(editor)) return;
  if (!ReactEditor.hasRange(editor, editor.selection)) return;
  const shown = ReactEditor.getWindow(editor).getSelection();
  if (shown?.anchorNode && ReactEditor.hasEditableTarget(editor, shown.anchorNode)) shown.removeAllRanges();
}

/** Words alone stay in the chunk in which they are written. */
const changesParts: ReadonlySet<string> = new Set([
  'split_node',
  'merge_node',
  'insert_node',
  'remove_node',
  'move_node',
]);
