import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { isDeskClear } from '../ui/over-the-desk';
import { returnToText } from './return-to-text';
import { typeInto } from './type-into';

/**
 * Takes words that come without a key, as a character palette or dictation gives them, while a button has the focus. The
 * browser's caret stands in the text still; the browser writes them there and tells the button alone, so that they would
 * be seen and never be in the article. An input method is off where nothing can be written; its steps could not be refused.
 *
 * To be called after `PaintFirst` watches.
 * @returns ends it
 */
export function takeStrayWords(editor: Editor, editable: HTMLElement): () => void {
  const take = (event: InputEvent) => {
    const { target, data } = event;
    if (!event.cancelable || !(target instanceof Element) || target.matches('input, textarea')) return;
    // The text itself, whose words the editor takes. A button in the article stands in it too, and is told alone.
    if (ReactEditor.hasEditableTarget(editor, target)) return;
    const { anchorNode = null } = editable.ownerDocument.getSelection() ?? {};
    if (!ReactEditor.hasEditableTarget(editor, anchorNode)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // On a button of a sheet they are nobody's, as a key there is: the text behind it is not seen.
    if (!isDeskClear()) return;
    if (data) typeInto(editor, data);
    returnToText(editor);
  };
  const page = editable.ownerDocument.defaultView;
  page?.addEventListener('beforeinput', take, { capture: true });
  return () => page?.removeEventListener('beforeinput', take, { capture: true });
}
