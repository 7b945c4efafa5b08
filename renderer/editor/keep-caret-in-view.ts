import { scrollerOf, seenOf } from './seen';

/** Room kept between the caret and the tools above it, in CSS pixels. */
const roomAbove = 8;
/** And below it, where the next line is written. */
const roomBelow = 48;
/** Time for the frame to be painted. A frame is not asked for: after a letter none is due, and one more would cost as much again. */
const afterFrameMs = 20;
/** Looks more after a leap: what it brings near the screen is laid out a frame later, and what is below has moved. */
const looksAfterLeap = 3;
const awaiting = new WeakSet<Element>();

/**
 * Scrolls so that the caret is seen. Slate's own way reads the layout at once, at each key, which makes the browser
 * lay out the page twice; this one looks once the frame is painted and the layout stands.
 */
export function keepCaretInView(_: unknown, range: globalThis.Range): void {
  const article = range.startContainer.parentElement?.closest<HTMLElement>('[data-slate-editor]');
  if (article) bringCaretIntoView(article);
}

/** The same for an article by its editable element; nothing where it has not the focus by then. */
export function bringCaretIntoView(article: HTMLElement): void {
  if (awaiting.has(article)) return;
  awaiting.add(article);
  setTimeout(() => {
    awaiting.delete(article);
    look(article, looksAfterLeap);
  }, afterFrameMs);
}

function look(article: HTMLElement, more: number): void {
  if (article.ownerDocument.activeElement !== article) return;
  const caret = caretBox(article);
  const scroller = scrollerOf(article);
  if (!caret || !scroller) return;
  const seen = seenOf(article, scroller);
  const [above, below] = [seen.top + roomAbove - caret.top, caret.bottom - seen.bottom + roomBelow];
  if (above <= 0 && below <= 0) return;
  // By a line or two it is scrolled as little as can be; from elsewhere to the middle, with what stands about it.
  const isFar = Math.max(above, below) > (seen.bottom - seen.top) / 2;
  if (isFar) scroller.scrollTop += (caret.top + caret.bottom - seen.top - seen.bottom) / 2;
  else scroller.scrollTop += above > 0 ? -above : below;
  if (isFar && more > 0) requestAnimationFrame(() => look(article, more - 1));
}

function caretBox(article: HTMLElement): DOMRect | undefined {
  const selection = article.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !article.contains(node)) return undefined;
  const range = article.ownerDocument.createRange();
  range.setStart(node, selection.focusOffset);
  const box = range.getBoundingClientRect();
  // An empty line has no box of its own; its element has.
  if (box.height > 0) return box;
  return (node instanceof Element ? node : node.parentElement)?.getBoundingClientRect();
}
