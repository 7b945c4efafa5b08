import { scrollerOf } from './seen';

/**
 * Keeps what is seen where it is while boxes above it get another height: off the screen the browser only guesses how high
 * they are, and learns it when they come near. Its own scroll anchoring does nothing while the text has the focus, for it
 * holds on to the whole editable element; each box would throw the page by hundreds of pixels.
 * @param article the editable element
 * @returns ends it
 */
export function keepPlaceSeen(article: HTMLElement): () => void {
  const scroller = scrollerOf(article);
  if (!scroller) return () => {};
  const heights = new WeakMap<Element, number>();
  let scrolled = scroller.scrollTop;
  let isBoxGone = false;
  // Where boxes became lower and so the page too short, the browser has moved it to its end before anyone is told.
  const cut = () => (isAtEnd(scroller) && !isBoxGone ? Math.max(scrolled - scroller.scrollTop, 0) : 0);
  const remember = () => {
    scrolled = scroller.scrollTop;
    isBoxGone = false;
  };

  const sizes = new ResizeObserver((entries) => {
    const moved = cut();
    const edge = scroller.getBoundingClientRect().top;
    let grown = 0;
    let grownAbove = 0;
    for (const { target, contentRect } of entries.sort(inOrder)) {
      const before = heights.get(target);
      heights.set(target, contentRect.height);
      if (before === undefined) continue;
      const grows = contentRect.height - before;
      const topBefore = target.getBoundingClientRect().top - moved - grown;
      if (topBefore + before <= edge) grownAbove += grows;
      grown += grows;
    }
    if (grownAbove !== 0) scroller.scrollTop += moved + grownAbove;
    remember();
  });
  const observeAll = () => {
    for (const box of article.children) sizes.observe(box);
  };
  const boxes = new MutationObserver((changes) => {
    isBoxGone ||= changes.some(({ removedNodes }) => removedNodes.length > 0);
    observeAll();
  });
  const onScroll = () => {
    if (cut() === 0) remember();
  };

  observeAll();
  boxes.observe(article, { childList: true });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    sizes.disconnect();
    boxes.disconnect();
    scroller.removeEventListener('scroll', onScroll);
  };
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Element): boolean {
  return scrollTop + clientHeight >= scrollHeight - 1;
}

function inOrder({ target: one }: ResizeObserverEntry, { target: other }: ResizeObserverEntry): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
