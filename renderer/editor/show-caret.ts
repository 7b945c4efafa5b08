import { type Editor, Range } from 'slate';
import { ReactEditor } from 'slate-react';

/** Puts the browser's caret where the editor has its own, once that place is drawn; nothing where the editor has none. */
export function showCaret(editor: Editor): void {
  const { selection } = editor;
  const at = selection && ReactEditor.resolveDOMRange(editor, selection);
  if (!at) return;
  const [from, to] = [
    [at.startContainer, at.startOffset],
    [at.endContainer, at.endOffset],
  ] as const;
  const [anchor, focus] = Range.isBackward(selection) ? [to, from] : [from, to];
  ReactEditor.getWindow(editor)
    .getSelection()
    ?.setBaseAndExtent(...anchor, ...focus);
}
