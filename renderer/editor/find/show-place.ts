import type { Editor } from 'slate';
import type { FoundPlace } from '../../../article';
import { drawPart } from '../mounting';
import { scrollerOf, seenOf } from '../seen';
import { drawnPlace } from './mark-places';

/** Room kept free between the place and the tools above or the edge below, in CSS pixels. */
const room = 48;

/** Scrolls the place into view, to the middle when it was out of it; a place in view stays where it is. */
export function showPlace(editor: Editor, place: FoundPlace): void {
  drawPart(editor, place.path[0] ?? 0);
  const drawn = drawnPlace(editor, place);
  if (!drawn) return;
  const { line, range } = drawn;
  if (isInView(range)) return;
  line.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The parts on the way are laid out only now, and a long line may still hide the place.
  requestAnimationFrame(() => {
    if (!isInView(range)) line.scrollIntoView({ block: 'center', behavior: 'instant' });
    const off = offView(range);
    if (off !== 0) scrollerOf(line)?.scrollBy({ top: off, behavior: 'instant' });
  });
}

function isInView(range: StaticRange): boolean {
  return offView(range) === 0;
}

/** How far to scroll to bring the middle of the range to the middle of what is seen; 0 when it is in view. */
function offView(range: StaticRange): number {
  const box = boxOf(range);
  const line = range.startContainer.parentElement;
  const scroller = line && scrollerOf(line);
  if (!scroller) return 0;
  const seen = seenOf(line, scroller);
  if (box.top >= seen.top + room && box.bottom <= seen.bottom - room) return 0;
  return (box.top + box.bottom - seen.top - seen.bottom) / 2;
}

function boxOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}
