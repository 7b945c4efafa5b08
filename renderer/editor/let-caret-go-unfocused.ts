import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * While nothing has the focus, the browser's caret is not in the text. What comes without a key, as from a character
 * palette or dictation, the browser would write there and tell nobody: no `beforeinput` is raised where nothing has the
 * focus. It would be seen, never be in the article, and be in React's way at the next drawing. The caret comes back with
 * the focus (`followCaret`).
 *
 * @returns ends it
 */
export function letCaretGoUnfocused(editor: Editor, editable: HTMLElement): () => void {
  const page = editable.ownerDocument;
  const lose = ({ relatedTarget }: FocusEvent) => {
    // Another window that takes the focus leaves it here to come back to.
    if (relatedTarget !== null || page.activeElement !== page.body) return;
    const shown = page.getSelection();
    if (shown?.anchorNode && ReactEditor.hasEditableTarget(editor, shown.anchorNode)) shown.removeAllRanges();
  };
  page.addEventListener('focusout', lose, { capture: true });
  return () => page.removeEventListener('focusout', lose, { capture: true });
}
