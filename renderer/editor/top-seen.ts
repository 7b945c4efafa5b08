import type { Place } from '../../article/bridge/program';
import { boxesInOrder, partsIn } from './boxes-in-order';
import { scrollerOf } from './seen';

/** A frame lays out what is near the screen, the next what that brought near it. */
const settlingFrames = 3;

type Top = NonNullable<Place['top']>;

/** The first part that is seen in what scrolls the article; null where that stands at its beginning. */
export function topSeen(article: Element): Top | null {
  const scroller = scrollerOf(article);
  if (!scroller || scroller.scrollTop === 0) return null;
  const edge = scroller.getBoundingClientRect().top;
  const isSeen = (element: Element) => element.getBoundingClientRect().bottom > edge;
  for (const box of boxesInOrder(article)) {
    // Its parts are asked only when it is seen: off the screen the browser has not laid them out.
    if (!isSeen(box.element)) continue;
    const parts = partsIn(box);
    const at = Math.max(parts.findIndex(isSeen), 0);
    const seen = parts[at] ?? box.element;
    return { part: box.before + at, above: edge - seen.getBoundingClientRect().top };
  }
  return null;
}

/** Scrolls so that `top` is the first that is seen; to the beginning where there is none, or none any more. */
export function showTop(article: Element, top: Top | null): void {
  const scroller = scrollerOf(article);
  if (!scroller) return;
  scroller.scrollTop = 0;
  if (top === null) return;
  scrollTo(scroller, article, top);
  // Boxes near the screen have their true height only once a frame stood, and what is under them has moved.
  let frames = settlingFrames;
  const again = () => {
    if (article.isConnected) scrollTo(scroller, article, top);
    if (--frames > 0) requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}

function scrollTo(scroller: Element, article: Element, top: Top): void {
  for (const box of boxesInOrder(article)) {
    if (top.part >= box.before + box.holds) continue;
    const shown = partsIn(box)[top.part - box.before] ?? box.element;
    const down = shown.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    if (Math.abs(down + top.above) >= 1) scroller.scrollTop += down + top.above;
    return;
  }
}
