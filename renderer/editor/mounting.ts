import { createContext } from 'react';
import { flushSync } from 'react-dom';
import { scrollerOf } from './keep-caret-in-view';

/** Longest a chunk waits for the window to be idle, in milliseconds. */
const longestWaitMs = 200;
/** How far beyond what is seen a chunk is drawn at once, in parts of the height of what scrolls. */
const ahead = '50%';

/** Keys that change or move no more than what stands beside the caret. */
const nearKeys = new Set([
  'Enter',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
]);
const bareKeys = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * Draws an article chunk by chunk: those of the first screen at once, the others, empty boxes until then, when they come
 * near it or the window is idle. Whoever would find a box empty has it filled first, in the same moment: a key, a press, a
 * paste, a menu, a search.
 */
export class Mounting {
  /** Empty boxes in the order of the article, and what fills each. */
  private readonly empty = new Map<Element, () => void>();
  private seen: IntersectionObserver | undefined;
  private stopped = false;

  /** @param atOnce chunks drawn with the page itself */
  constructor(private atOnce: number) {}

  /** Asked by each chunk when it is made, in the order of the article: whether it is drawn at once. */
  readonly isNextDrawn = (): boolean => this.atOnce-- > 0;

  /** A chunk's box stands empty until `fill`; the answer takes it off the list. */
  readonly wait = (box: Element, fill: () => void): (() => void) => {
    this.empty.set(box, fill);
    return () => void this.empty.delete(box);
  };

  /** Begins once the page stands. What is new from here on (a part that is put in, a paste) is drawn at once. */
  begin(article: HTMLElement): () => void {
    this.atOnce = Number.POSITIVE_INFINITY;
    if (this.empty.size === 0) return () => {};
    const seen = requestAnimationFrame(() => this.watchSeen(article));
    const over = new AbortController();
    const listen = (name: string, act: (event: Event) => void) =>
      article.ownerDocument.addEventListener(name, act, { capture: true, signal: over.signal });
    listen('keydown', (event) => {
      if (event instanceof KeyboardEvent && article.contains(asNode(event.target))) this.beforeKey(event);
    });
    for (const name of ['copy', 'cut', 'paste', 'drop', 'dragenter', 'compositionstart'])
      listen(name, this.fillAll);
    listen('pointerdown', ({ target }) => {
      const pressed = target instanceof Element ? target : null;
      if (pressed?.closest('.article-editor') && !pressed.closest('[data-slate-node="element"]'))
        this.fillAll();
    });
    listen('selectionchange', () => {
      const { anchorNode, focusNode } = article.ownerDocument.getSelection() ?? {};
      if (this.boxOf(anchorNode) || this.boxOf(focusNode)) this.fillAll();
    });
    this.fillWhenIdle();
    return () => {
      over.abort();
      cancelAnimationFrame(seen);
      this.seen?.disconnect();
      this.stopped = true;
    };
  }

  /** Fills every box at once. */
  readonly fillAll = (): void => {
    if (this.empty.size === 0) return;
    flushSync(() => {
      for (const fill of [...this.empty.values()]) fill();
    });
  };

  /** Once the first frame stands: to look for what scrolls would have the page laid out twice. */
  private watchSeen(article: HTMLElement): void {
    this.seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.empty.get(target)?.();
      },
      { root: scrollerOf(article) ?? null, rootMargin: ahead },
    );
    for (const box of this.empty.keys()) this.seen.observe(box);
  }

  private beforeKey(event: KeyboardEvent): void {
    if (bareKeys.has(event.key)) return;
    const isNear =
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      (event.key.length === 1 || nearKeys.has(event.key));
    if (isNear) this.fillBesideCaret();
    else this.fillAll();
  }

  private fillBesideCaret(): void {
    const node = document.getSelection()?.focusNode;
    const chunk = (node instanceof Element ? node : node?.parentElement)?.closest('.chunk');
    const beside = [chunk?.previousElementSibling, chunk?.nextElementSibling]
      .map((box) => box && this.empty.get(box))
      .filter((fill) => fill !== undefined && fill !== null);
    if (!chunk) this.fillAll();
    else if (beside.length > 0)
      flushSync(() => {
        for (const fill of beside) fill();
      });
  }

  private boxOf(node: Node | null | undefined): Element | undefined {
    const box = (node instanceof Element ? node : node?.parentElement)?.closest('.chunk');
    return box && this.empty.has(box) ? box : undefined;
  }

  private fillWhenIdle(): void {
    requestIdleCallback(
      () => {
        const [next] = this.empty.values();
        if (this.stopped || !next) return;
        next();
        this.fillWhenIdle();
      },
      { timeout: longestWaitMs },
    );
  }
}

const asNode = (target: EventTarget | null): Node | null => (target instanceof Node ? target : null);

/** Draws every chunk at once, where nobody has said otherwise. */
export const MountingContext = createContext<Pick<Mounting, 'isNextDrawn' | 'wait'>>({
  isNextDrawn: () => true,
  wait: () => () => {},
});
