import { type Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Puts the focus back in the text, and the browser's caret where the editor has its own. Waits for the change to be
 * drawn. Not left to `ReactEditor.focus`: a menu that closes gives the focus back by itself, with the caret of
 * before, Slate then holds itself for focused and does nothing, and letters would go where the caret was.
 */
export function returnToText(editor: Editor): void {
  setTimeout(() => {
    const { selection } = editor;
    if (!ReactEditor.isMounted(editor)) return;
    if (!selection) {
      ReactEditor.focus(editor);
      return;
    }
    const article = ReactEditor.toDOMNode(editor, editor);
    article.focus({ preventScroll: true });
    const at = ReactEditor.resolveDOMRange(editor, selection);
    if (!at) return;
    const [from, to] = [
      [at.startContainer, at.startOffset],
      [at.endContainer, at.endOffset],
    ] as const;
    const [anchor, focus] = Range.isBackward(selection) ? [to, from] : [from, to];
    article.ownerDocument.getSelection()?.setBaseAndExtent(...anchor, ...focus);
  });
}
