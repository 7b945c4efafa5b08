/** Room kept between the caret and the edge of what scrolls, in CSS pixels. */
const room = 48;
/** Time for the frame to be painted. A frame is not asked for: after a letter none is due, and one more would cost as much again. */
const afterFrameMs = 20;
const awaiting = new WeakSet<Element>();

/**
 * Scrolls so that the caret is seen. Slate's own way reads the layout at once, at each key, which makes the browser
 * lay out the page twice; this one looks once the frame is painted and the layout stands.
 */
export function keepCaretInView(_: unknown, range: globalThis.Range): void {
  const article = range.startContainer.parentElement?.closest<HTMLElement>('[data-slate-editor]');
  if (!article || awaiting.has(article)) return;
  awaiting.add(article);
  setTimeout(() => {
    awaiting.delete(article);
    look(article);
  }, afterFrameMs);
}

function look(article: HTMLElement): void {
  if (article.ownerDocument.activeElement !== article) return;
  const caret = caretBox(article);
  const frame = scrollerOf(article);
  if (!caret || !frame) return;
  const seen = frame.getBoundingClientRect();
  if (caret.top < seen.top + room) frame.scrollTop -= seen.top + room - caret.top;
  else if (caret.bottom > seen.bottom - room) frame.scrollTop += caret.bottom - seen.bottom + room;
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

/** What scrolls the element: the nearest box that may, else the page. */
export function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return element.ownerDocument.scrollingElement ?? undefined;
}
