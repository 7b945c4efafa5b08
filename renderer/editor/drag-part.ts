import { type Editor, Node, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import { isPart } from '../../article';
import { type Gap, isBesideItself, movePartTo } from './commands/move-part-to';
import { gapNear, lineOf, partUnder } from './drop-place';
import { isAtHead, isBlank } from './lines';
import { returnToText } from './return-to-text';
import { scrollerOf } from './seen';

/** Nearer than this to the edge of what scrolls, the article scrolls while a part is dragged; CSS pixels. */
const scrollEdge = 56;
const scrollStep = 12;

/**
 * Shows the handle beside the part the pointer is over, and lets the part be dragged by it. All past React: nothing is
 * drawn again while the pointer moves, and nothing at all happens while it rests. Answers how to stop.
 */
export function watchHandle(editor: Editor, handle: HTMLElement, line: HTMLElement): () => void {
  const article = ReactEditor.toDOMNode(editor, editor);
  // Not `offsetParent`, which a hidden handle has none of.
  const frame = handle.parentElement ?? article;
  const stopped = new AbortController();
  const { signal } = stopped;
  let over: Element | null = null;
  let part: string | undefined;
  let endDrag: (() => void) | undefined;

  const hide = () => {
    handle.hidden = true;
    over = null;
    part = undefined;
  };
  // The part under the pointer, and so the handle, is looked for anew.
  const rest = () => {
    endDrag = undefined;
    hide();
  };
  article.addEventListener(
    'pointermove',
    ({ target, clientX, clientY }) => {
      if (endDrag || !(target instanceof Element) || target === over || target === article) return;
      over = target;
      const path = partUnder(editor, clientX, clientY);
      const node = path && Node.get(editor, path);
      // Beside an empty paragraph stands the plus.
      if (!node || !isPart(node) || isAtHead(node) || (node.type === 'paragraph' && isBlank(node)))
        return hide();
      part = node.id;
      placeBeside(handle, ReactEditor.toDOMNode(editor, node), frame);
    },
    { signal },
  );
  article.addEventListener('keydown', () => handle.hidden || hide(), { signal });
  frame.addEventListener('pointerleave', () => endDrag || hide(), { signal });

  handle.addEventListener(
    'pointerdown',
    (down) => {
      const from = part === undefined ? undefined : pathOf(editor, part);
      if (down.button !== 0 || !from) return;
      // The caret stays in the text.
      down.preventDefault();
      handle.setPointerCapture(down.pointerId);
      endDrag = drag(editor, { from, handle, line, frame, onEnd: rest });
    },
    { signal },
  );
  return () => {
    endDrag?.();
    stopped.abort();
  };
}

/** One drag, from the press to the release; Escape leaves everything as it was. Answers how to call it off. */
function drag(editor: Editor, { from, handle, line, frame, onEnd }: Drag): () => void {
  const article = ReactEditor.toDOMNode(editor, editor);
  const element = ReactEditor.toDOMNode(editor, Node.get(editor, from));
  const scroller = scrollerOf(article);
  const ended = new AbortController();
  const { signal } = ended;
  let pointer: { x: number; y: number } | undefined;
  let gap: Gap | undefined;

  const look = () => {
    if (!pointer) return;
    const { left, right } = article.getBoundingClientRect();
    // The handle lies beside the words; what counts is the height.
    const x = between(left + 64, pointer.x, right - 64);
    const y = heightInParts(article, scroller, pointer.y);
    const over = partUnder(editor, x, y);
    const near = over && gapNear(editor, from, over, y);
    gap = near && !isBesideItself(from, near) ? near : undefined;
    showLine(editor, line, frame, gap);
  };
  const scrolling = setInterval(() => {
    const seen = scroller?.getBoundingClientRect();
    if (!pointer || !scroller || !seen) return;
    const by =
      pointer.y < seen.top + scrollEdge ? -scrollStep : pointer.y > seen.bottom - scrollEdge ? scrollStep : 0;
    if (by === 0) return;
    scroller.scrollTop += by;
    look();
  }, 16);
  const end = () => {
    if (signal.aborted) return;
    ended.abort();
    clearInterval(scrolling);
    element.removeAttribute('data-dragged');
    line.hidden = true;
    onEnd();
  };
  handle.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      pointer = { x, y };
      element.setAttribute('data-dragged', '');
      look();
    },
    { signal },
  );
  handle.addEventListener(
    'pointerup',
    () => {
      const to = gap;
      end();
      if (to && movePartTo(editor, from, to)) returnToText(editor);
    },
    { signal },
  );
  handle.addEventListener('pointercancel', end, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      // Any key calls it off: the parts may no longer stand where they stood.
      if (event.key === 'Escape') event.preventDefault();
      end();
    },
    { capture: true, signal },
  );
  return end;
}

/** The height itself where parts are seen; above and below all of them, that of the first or the last seen. */
function heightInParts(article: HTMLElement, scroller: Element | undefined, y: number): number {
  const seen = (scroller ?? article).getBoundingClientRect();
  const top = article.firstElementChild?.getBoundingClientRect().top ?? seen.top;
  const bottom = article.lastElementChild?.getBoundingClientRect().bottom ?? seen.bottom;
  return between(Math.max(top, seen.top) + 1, y, Math.min(bottom, seen.bottom) - 1);
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

interface Drag {
  readonly from: Path;
  readonly handle: HTMLElement;
  readonly line: HTMLElement;
  readonly frame: Element;
  readonly onEnd: () => void;
}

function pathOf(editor: Editor, id: string): Path | undefined {
  for (const [node, path] of Node.elements(editor)) if (isPart(node) && node.id === id) return path;
  return undefined;
}

function placeBeside(handle: HTMLElement, element: HTMLElement, frame: Element): void {
  const [box, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  const first = element.matches('.line') ? Number.parseFloat(getComputedStyle(element).lineHeight) : 28;
  handle.hidden = false;
  handle.style.top = `${box.top - around.top + (first || 28) / 2 - handle.offsetHeight / 2}px`;
  handle.style.left = `${box.left - around.left - handle.offsetWidth - 4}px`;
}

function showLine(editor: Editor, line: HTMLElement, frame: Element, gap: Gap | undefined): void {
  line.hidden = gap === undefined;
  if (!gap) return;
  const { y, left, width } = lineOf(editor, gap);
  const around = frame.getBoundingClientRect();
  line.style.top = `${y - around.top}px`;
  line.style.left = `${left - around.left}px`;
  line.style.width = `${width}px`;
}
