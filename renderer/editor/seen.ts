/** A height of the window, in its coordinates. */
interface Seen {
  readonly top: number;
  readonly bottom: number;
}

/** What is to be seen of the article: what scrolls it, without the tools and the note that stay over its edges. */
export function seenOf(article: Element, scroller: Element): Seen {
  const { top, bottom } = scroller.getBoundingClientRect();
  const editor = article.closest('.article-editor');
  const tools = editor?.querySelector('.editor-head')?.getBoundingClientRect();
  const note = editor?.querySelector('.paste-note')?.getBoundingClientRect();
  return { top: Math.max(top, tools?.bottom ?? top), bottom: Math.min(bottom, note?.top ?? bottom) };
}

/** What scrolls the element: the nearest box that may, else the page. */
export function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return element.ownerDocument.scrollingElement ?? undefined;
}
