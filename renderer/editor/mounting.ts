import { createContext } from 'react';
import { flushSync } from 'react-dom';
import type { Editor } from 'slate';
import { boxesInOrder } from './boxes-in-order';
import { scrollerOf } from './seen';

/** Longest a chunk waits for the window to be idle, in milliseconds. */
const longestWaitMs = 200;
/** How far beyond what is seen a chunk is drawn at once, in parts of the height of what scrolls. */
const ahead = '50%';

/** Held down, they do nothing yet. */
const heldKeys = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

const mountings = new WeakMap<Editor, Mounting>();

/**
 * Draws an article chunk by chunk: those of the first screen at once, the others, empty boxes until then, when they come
 * near it or the window is idle. A box that somebody would find empty (a key at its edge, a caret that is set in it, a
 * press, a place that is shown) is filled first, in the same moment; the rest may wait, however long the article is.
 */
export class Mounting {
  /** Empty boxes in the order of the article, and what fills each. */
  private readonly empty = new Map<Element, () => void>();
  private readonly listeners = new Set<() => void>();
  private article: HTMLElement | undefined;
  private seen: IntersectionObserver | undefined;

  private made = 0;
  private isBegun = false;

  /** @param atOnce places of the chunks drawn with the page itself */
  constructor(private readonly atOnce: ReadonlySet<number>) {}

  /** Asked by each chunk when it is made, in the order of the article: whether it is drawn at once. */
  readonly isNextDrawn = (): boolean => this.isBegun || this.atOnce.has(this.made++);

  /** A chunk's box stands empty until `fill`; the answer takes it off the list, once it is drawn. */
  readonly wait = (box: Element, fill: () => void): (() => void) => {
    this.empty.set(box, fill);
    return () => {
      this.empty.delete(box);
      for (const listener of this.listeners) listener();
    };
  };

  /** Begins once the page stands. What is new from here on (a part that is put in, a paste) is drawn at once. */
  begin(editor: Editor, article: HTMLElement): () => void {
    this.isBegun = true;
    if (this.empty.size === 0) return () => {};
    mountings.set(editor, this);
    this.article = article;
    const seen = requestAnimationFrame(() => this.watchSeen(article));
    const over = new AbortController();
    const listen = (name: string, act: (event: Event) => void) =>
      article.ownerDocument.addEventListener(name, act, { capture: true, signal: over.signal });
    listen('keydown', (event) => {
      if (event instanceof KeyboardEvent && !heldKeys.has(event.key)) this.fillBesideCaret();
    });
    for (const name of ['pointerdown', 'drop'])
      listen(name, ({ target }) => {
        if (target instanceof Node) this.fill([this.boxOf(target)]);
      });
    listen('selectionchange', () => {
      const { anchorNode, focusNode } = article.ownerDocument.getSelection() ?? {};
      this.fill([this.boxOf(anchorNode), this.boxOf(focusNode)]);
    });
    this.fillWhenIdle();
    return () => {
      over.abort();
      cancelAnimationFrame(seen);
      this.seen?.disconnect();
      this.article = undefined;
    };
  }

  /** Fills the boxes in which parts stand, by their places among the parts of the article. */
  fillParts(places: readonly number[]): void {
    if (this.empty.size > 0) this.fill(places.map((place) => this.boxAt(place)));
  }

  /** Told each time a box was filled; the answer ends it. */
  onFilled(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

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

  private fillBesideCaret(): void {
    const chunk = chunkAround(document.getSelection()?.focusNode);
    this.fill([chunk?.previousElementSibling, chunk?.nextElementSibling]);
  }

  private fill(boxes: readonly (Element | null | undefined)[]): void {
    const fills = boxes.map((box) => box && this.empty.get(box)).filter((fill) => typeof fill === 'function');
    if (fills.length === 0) return;
    flushSync(() => {
      for (const fill of fills) fill();
    });
  }

  private boxOf(node: Node | null | undefined): Element | undefined {
    const box = chunkAround(node);
    return box && this.empty.has(box) ? box : undefined;
  }

  /** The box in which the part of that place stands. */
  private boxAt(place: number): Element | undefined {
    if (!this.article) return undefined;
    for (const { element, before, holds } of boxesInOrder(this.article))
      if (place < before + holds) return element;
    return undefined;
  }

  private fillWhenIdle(): void {
    requestIdleCallback(
      () => {
        const [next] = this.empty.values();
        if (!this.article || !next) return;
        next();
        this.fillWhenIdle();
      },
      { timeout: longestWaitMs },
    );
  }
}

function chunkAround(node: Node | null | undefined): Element | null | undefined {
  return (node instanceof Element ? node : node?.parentElement)?.closest('.chunk');
}

/** Draws the part of that place at once, where it is not drawn yet. Never while React draws. */
export function drawPart(editor: Editor, place: number): void {
  mountings.get(editor)?.fillParts([place]);
}

/** Tells when more of the article has been drawn. */
export function onMoreDrawn(editor: Editor, listener: () => void): () => void {
  return mountings.get(editor)?.onFilled(listener) ?? (() => {});
}

/** Draws every chunk at once, where nobody has said otherwise. */
export const MountingContext = createContext<Pick<Mounting, 'isNextDrawn' | 'wait'>>({
  isNextDrawn: () => true,
  wait: () => () => {},
});
