import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { showCaret } from './show-caret';

/**
 * Puts the focus back in the text, and the browser's caret where the editor has its own. Waits for the change to be
 * drawn. Not left to `ReactEditor.focus`: a menu that closes gives the focus back by itself, with the caret of
 * before, Slate then holds itself for focused and does nothing, and letters would go where the caret was.
 */
export function returnToText(editor: Editor): void {
  setTimeout(() => {
    if (!ReactEditor.isMounted(editor)) return;
    if (!editor.selection) {
      ReactEditor.focus(editor);
      return;
    }
    ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true });
    showCaret(editor);
  });
}
