import { type Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { firstCaret } from './first-caret';
import { showCaret } from './show-caret';

/** By which React Aria asks an element whether it minds having the focus of what closed; a list takes it with its next drawing. */
const givenBack = 'react-aria-focus-scope-restore';

/**
 * Puts the focus back in the text, and the browser's caret where the editor has its own. Waits for the change to be
 * drawn. Not left to `ReactEditor.focus`: a menu that closes gives the focus back by itself, with the caret of
 * before, Slate then holds itself for focused and does nothing, and letters would go where the caret was.
 *
 * Scenario: the next key is pressed before that. It would go to a menu that is closing, or to nobody; so the focus comes at
 * once, and the key with it. Scenario: what was closed gave way to a field or a sheet that a menu asked for. That has the focus.
 *
 * Scenario: what closes gives the focus back first, to a list that drew itself anew meanwhile. That would take it out of the text
 * again, with its next drawing; so it is not given.
 *
 * @param arrived told once the text has the focus
 */
export function returnToText(editor: Editor, arrived = () => {}): void {
  const waiting = new AbortController();
  const timer = setTimeout(() => arrive());
  const end = () => {
    waiting.abort();
    clearTimeout(timer);
  };
  const arrive = () => {
    end();
    if (!ReactEditor.isMounted(editor)) return;
    focusText(editor);
    arrived();
  };
  const giveWay = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest('input, textarea, [role=dialog]')) end();
  };
  const keepBack = (event: Event) => {
    if (ReactEditor.isMounted(editor) && ReactEditor.hasEditableTarget(editor, event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const bringKey = (event: KeyboardEvent) => {
    arrive();
    if (!ReactEditor.isMounted(editor) || ReactEditor.hasEditableTarget(editor, event.target)) return;
    event.stopImmediatePropagation();
    // The text is told of the key; what it leaves to the browser is done where the focus is by then.
    const here = new KeyboardEvent(event.type, event);
    if (!ReactEditor.toDOMNode(editor, editor).dispatchEvent(here)) event.preventDefault();
  };
  const { signal } = waiting;
  window.addEventListener('keydown', bringKey, { capture: true, signal });
  window.addEventListener('focusin', giveWay, { capture: true, signal });
  window.addEventListener(givenBack, keepBack, { capture: true, signal });
}

/** The same at once, where nothing that closes can take it away again. */
export function focusText(editor: Editor): void {
  if (!editor.selection) Transforms.select(editor, firstCaret(editor));
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true });
  showCaret(editor);
}
