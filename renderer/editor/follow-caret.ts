import { type Editor, Range, Transforms } from 'slate';
import { IS_FOCUSED } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import { bringCaretIntoView } from './keep-caret-in-view';
import { isLetterKey } from './letter-key';
import { showCaret } from './show-caret';

/**
 * Before a key, its letter or an input method is worked on, the editor's caret is where the browser's is. The browser moves
 * the caret itself at an arrow and tells of it in a task of its own. In a window that was busy the next keys come before that
 * task; Slate, which looks for the caret only then, would do what they say where the caret stood before.
 *
 * The other way round once: the editor's caret is shown the moment the text has the focus again, wherever it was meanwhile.
 *
 * To be called after `PaintFirst` watches: what a key before has put on the screen is in the tree by then.
 */
export function followCaret(editor: Editor, editable: HTMLElement): () => void {
  const stopped = new AbortController();
  const follow = (event: Event) => {
    // A letter is worked on no sooner than with its `beforeinput`.
    if (event instanceof KeyboardEvent && isLetterKey(event)) return;
    if (event.target === editable) takeCaret(editor, editable.ownerDocument.getSelection());
  };
  for (const name of ['keydown', 'beforeinput', 'compositionstart'])
    editable.ownerDocument.defaultView?.addEventListener(name, follow, {
      capture: true,
      signal: stopped.signal,
    });
  const { signal } = stopped;
  // Scenario A: a part was chosen in a menu. The menu gives the focus back with the browser's caret of before, and a letter
  // pressed at once would take the editor there. Scenario B: the caret stood in a field elsewhere; the browser puts it at
  // the beginning of the text. A press of the mouse moves the caret only after this. The event is the text's own: controls
  // inside it keep theirs.
  editable.addEventListener('focus', () => showCaret(editor), { signal });
  showChange(editor, editable, signal);
  tellFocus(editor, editable, signal);
  return () => stopped.abort();
}

/**
 * Scrolls to a caret that was moved while the focus was elsewhere, as by a tool that adds a part. Slate scrolls only in a text that
 * has the focus; and a page scrolled away with the caret where it was stays where it is.
 */
function showChange(editor: Editor, editable: HTMLElement, signal: AbortSignal): void {
  let left: Editor['selection'] | undefined;
  editable.addEventListener('blur', () => (left = editor.selection), { signal });
  const show = () => {
    if (left !== undefined && left !== editor.selection) bringCaretIntoView(editable);
  };
  editable.addEventListener('focus', show, { signal });
}

/**
 * Tells Slate at once whether the text has the focus. Just after it has moved the caret it passes the events by; whatever it
 * drew next would then take the focus back from the field to which a person went, or leave the caret where it was.
 */
function tellFocus(editor: Editor, editable: HTMLElement, signal: AbortSignal): void {
  editable.addEventListener('focus', () => IS_FOCUSED.set(editor, true), { signal });
  const lose = () => {
    // The window may have lost it, and the text with it for as long.
    if (editable.ownerDocument.activeElement !== editable) IS_FOCUSED.delete(editor);
  };
  editable.addEventListener('blur', lose, { signal });
}

function takeCaret(editor: Editor, shown: Selection | null): void {
  if (!shown?.anchorNode || !shown.focusNode || ReactEditor.isComposing(editor)) return;
  const ofEditor = ReactEditor.hasEditableTarget(editor, shown.anchorNode);
  if (!ofEditor || !ReactEditor.hasTarget(editor, shown.focusNode) || isAt(editor, shown)) return;
  const range = ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}

/** Whether the two are the same already: one caret can be told as two places in the tree, and the editor's own is kept then. */
function isAt(editor: Editor, { anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!editor.selection) return false;
  const anchor = ReactEditor.resolveDOMPoint(editor, editor.selection.anchor);
  const focus = ReactEditor.resolveDOMPoint(editor, editor.selection.focus);
  return (
    anchor?.[0] === anchorNode &&
    anchor?.[1] === anchorOffset &&
    focus?.[0] === focusNode &&
    focus?.[1] === focusOffset
  );
}
