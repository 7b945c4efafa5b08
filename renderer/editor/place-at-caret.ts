import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { scrollerOf } from './seen';

/** Puts a button beside the first line of the part the caret stands in, its middle on that line's. */
export function placeBesideCaret(button: HTMLElement | null, editor: Editor): void {
  const [line, frame] = [lineOfCaret(editor), button?.offsetParent?.getBoundingClientRect()];
  if (!button || !line || !frame) return;
  const box = line.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(line).lineHeight) || box.height;
  button.style.top = `${box.top - frame.top + height / 2 - button.offsetHeight / 2}px`;
  button.style.left = `${box.left - frame.left - button.offsetWidth - 8}px`;
}

/** Puts a list under the line the caret stands in, or above it where there is no room below. */
export function placeUnderCaret(list: HTMLElement | null, editor: Editor): void {
  const [line, frame] = [lineOfCaret(editor), list?.offsetParent?.getBoundingClientRect()];
  if (!list || !line || !frame) return;
  const box = line.getBoundingClientRect();
  const seen = scrollerOf(list)?.getBoundingClientRect();
  const hasRoom = !seen || box.bottom + 4 + list.offsetHeight <= seen.bottom;
  const top = hasRoom ? box.bottom + 4 : box.top - 4 - list.offsetHeight;
  list.style.top = `${top - frame.top}px`;
  list.style.left = `${box.left - frame.left}px`;
  list.style.visibility = 'visible';
}

/**
 * Calls when the page is laid out anew round what is placed so: a pane came or went, or parts above it grew. At first, too.
 * @returns ends it
 */
export function onLaidOut(placed: HTMLElement | null, act: () => void): () => void {
  if (!placed?.offsetParent) return () => {};
  const sizes = new ResizeObserver(act);
  sizes.observe(placed.offsetParent);
  return () => sizes.disconnect();
}

function lineOfCaret(editor: Editor): Element | null | undefined {
  const at = editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
  return at?.endContainer.parentElement?.closest('.line');
}
