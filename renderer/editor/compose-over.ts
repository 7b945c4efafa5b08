import { type Editor, Range } from 'slate';
import { writeOver } from './commands/write-over';
import { awaitLetters } from './undo-steps';

/**
 * Letters that a dead key or an input method puts over a selection take its place as typed ones do, in one step of undo. Slate
 * deletes the selection by itself, as Backspace does: a quotation wholly selected would go, and the letter begin what follows.
 *
 * To be called after `PaintFirst` watches.
 * @returns ends it
 */
export function composeOver(editor: Editor, editable: HTMLElement): () => void {
  const page = editable.ownerDocument.defaultView;
  const begin = ({ target }: Event) => {
    if (target !== editable || !editor.selection || Range.isCollapsed(editor.selection)) return;
    writeOver(editor);
    awaitLetters(editor);
  };
  page?.addEventListener('compositionstart', begin, { capture: true });
  return () => page?.removeEventListener('compositionstart', begin, { capture: true });
}
