/** What may follow a letter before its frame; each finds the editor's words as they are on the screen. */
const settlingEvents = [
  'keydown',
  'beforeinput',
  'compositionstart',
  'pointerdown',
  'mousedown',
  'dragstart',
  'drop',
  'copy',
  'cut',
  'paste',
  'focusout',
  'pagehide',
] as const;

/** Longest a letter waits where no frame comes, as in a window nobody sees, in milliseconds. */
const longestWaitMs = 50;

/**
 * Shows a letter before the editor works on it. Slate lets the browser put a plain letter into the page itself and
 * repeats it in its own tree on the `input` event, and React then draws again what already stands there: milliseconds
 * of which nothing is seen. Here that event, and so that work, waits until the frame with the letter is painted.
 *
 * Scenario A: another event comes before the frame. It goes on only after the work is done (`settlingEvents`).
 * Scenario B: the browser tells of the caret the letter moved. Slate would look for a place its tree does not have
 * yet, so that news is kept back too and told after the work. Scenario C: a menu or the bridge asks for the article
 * meanwhile: whoever reads the editor from outside calls `settle` first. Scenario D: that happens while React puts a drawing
 * into the page. It tells its handlers of no event then, so that nobody would hear of the letter; it waits a task longer.
 */
export class PaintFirst {
  private waiting: EventTarget | undefined;
  /** Counts letters, so that a frame asked for by one never ends the wait of the next. */
  private letters = 0;
  private caretMoved = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isHeard = false;

  /** To be told of every `input` event by React, after which the editor works on it. */
  readonly heard = (): void => {
    this.isHeard = true;
  };

  /** Begins with an editable element; the answer ends it. */
  watch(editable: HTMLElement): () => void {
    const page = editable.ownerDocument;
    const stopped = new AbortController();
    // The window's capture is the first stop of every event, before React and Slate.
    const listen = (name: string, act: (event: Event) => void) =>
      page.defaultView?.addEventListener(name, act, { capture: true, signal: stopped.signal });
    for (const name of settlingEvents) listen(name, this.settle);
    listen('input', (event) => {
      if (event.target !== editable || !isPlainLetter(event)) return;
      event.stopImmediatePropagation();
      this.wait(editable);
    });
    listen('selectionchange', (event) => {
      if (this.waiting === undefined) return;
      event.stopImmediatePropagation();
      this.caretMoved = true;
    });
    return () => {
      this.settle();
      clearTimeout(this.timer);
      this.waiting = undefined;
      stopped.abort();
    };
  }

  /** Does at once what waits, and tells whether anything did. The operations follow in a microtask, as Slate has it. */
  readonly settle = (): boolean => {
    const editable = this.waiting;
    if (editable === undefined) return false;
    this.waiting = undefined;
    clearTimeout(this.timer);
    this.isHeard = false;
    editable.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (!this.isHeard) {
      this.waiting = editable;
      this.timer = setTimeout(this.settle);
      return true;
    }
    if (this.caretMoved) document.dispatchEvent(new Event('selectionchange'));
    this.caretMoved = false;
    return true;
  };

  private wait(editable: EventTarget): void {
    this.waiting = editable;
    this.timer = setTimeout(this.settle, longestWaitMs);
    const letter = ++this.letters;
    requestAnimationFrame(() => {
      // A task of its own comes after the frame's layout and paint.
      setTimeout(() => {
        if (letter === this.letters) this.settle();
      });
    });
  }
}

/** A letter the browser has put into the page by itself; what Slate puts in raises no such event. */
function isPlainLetter(event: Event): boolean {
  return (
    event.isTrusted && event instanceof InputEvent && event.inputType === 'insertText' && !event.isComposing
  );
}
