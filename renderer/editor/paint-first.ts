import { Editor, Node } from 'slate';
import { bringCaretIntoView } from './keep-caret-in-view';
import { isLetterKey } from './letter-key';
import { type Letter, letterPutIn } from './letter-put-in';

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

/** What ends a run of letters beside other keys. */
const endsOfRun = ['compositionstart', 'pointerdown', 'pointermove', 'focusout'] as const;

/** What the browser tells of a key beside `beforeinput` and `input`. */
const eventsOfKey = ['keydown', 'keypress', 'textInput'] as const;

/** Longest a letter waits where no frame comes, as in a window nobody sees, in milliseconds. */
const longestWaitMs = 50;

/**
 * Shows a letter before the editor works on it. The browser puts a plain letter into the page by itself; Slate is not
 * asked, and takes the letter into its tree once the frame with it is painted. React then finds that what it would draw
 * stands there already.
 *
 * Scenario A: another event comes before the frame. It goes on only after the work is done (`settlingEvents`).
 * Scenario B: the browser tells of the caret the letter moved. Slate would look for a place its tree does not have
 * yet, so that news is kept back too and told after the work. Scenario C: a menu or the bridge asks for the article
 * meanwhile: whoever reads the editor from outside calls `settle` first. Scenario D: something else changes the tree or its
 * caret, as Slate's own timer does a tenth of a second after a press. The letter is in the tree before (`apply`).
 * Scenario E: the article will not have the letter. It is taken out of the page again.
 *
 * Of a run of letters the first is heard by the whole page, as it hides handles and shows that keys are in use. The others
 * are heard at the window alone: some twenty listeners, React's among them, would be asked before the letter is painted.
 */
export class PaintFirst {
  private waiting: Letter | undefined;
  /** Counts letters, so that a frame asked for by one never ends the wait of the next. */
  private letters = 0;
  private caretMoved = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly editor: Editor) {}

  /**
   * Begins with an editable element; the answer ends it.
   * @param follow brings the editor's caret to where the browser's is, begun once what waits is settled before every event
   */
  watch(editable: HTMLElement, follow: () => () => void): () => void {
    const page = editable.ownerDocument;
    const stopped = new AbortController();
    // The window's capture is the first stop of every event, before React and Slate.
    const listen = (name: string, act: (event: Event) => void) =>
      page.defaultView?.addEventListener(name, act, { capture: true, signal: stopped.signal });
    for (const name of settlingEvents) listen(name, this.settle);
    const { apply } = this.editor;
    this.editor.apply = (operation) => {
      this.settle();
      apply(operation);
    };
    let coming: Letter | undefined;
    let isRun = false;
    // The caret of a letter that is put in is followed already.
    listen('beforeinput', (event) => {
      coming = event instanceof InputEvent ? letterPutIn(this.editor, editable, event) : undefined;
      if (coming) event.stopImmediatePropagation();
    });
    const stopFollowing = follow();
    for (const name of endsOfRun) listen(name, () => (isRun = false));
    for (const name of eventsOfKey)
      listen(name, (event) => {
        if (isRun && isOfLetter(event, editable)) event.stopPropagation();
        else if (name === 'keydown') isRun = false;
      });
    listen('input', (event) => {
      if (!coming || event.target !== editable) return;
      event.stopImmediatePropagation();
      this.wait(coming);
      coming = undefined;
      isRun = true;
    });
    listen('selectionchange', (event) => {
      if (this.waiting === undefined) return;
      event.stopImmediatePropagation();
      this.caretMoved = true;
    });
    return () => {
      this.settle();
      clearTimeout(this.timer);
      this.editor.apply = apply;
      stopFollowing();
      stopped.abort();
    };
  }

  /** Does at once what waits, and tells whether anything did. What is drawn of it follows in a microtask, as Slate has it. */
  readonly settle = (): boolean => {
    const letter = this.waiting;
    if (letter === undefined) return false;
    this.waiting = undefined;
    clearTimeout(this.timer);
    takeIn(this.editor, letter);
    if (this.caretMoved) document.dispatchEvent(new Event('selectionchange'));
    this.caretMoved = false;
    const { parentElement } = letter.text;
    const article = parentElement?.closest<HTMLElement>('[data-slate-editor]');
    if (article) bringCaretIntoView(article);
    return true;
  };

  private wait(coming: Letter): void {
    this.waiting = coming;
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

function takeIn(editor: Editor, { letter, text, at }: Letter): void {
  const path = editor.selection?.anchor.path;
  const before = path && Node.getIf(editor, path);
  Editor.insertText(editor, letter);
  if (path && before === Node.getIf(editor, path) && text.data[at] === letter) text.deleteData(at, 1);
}

function isOfLetter(event: Event, editable: HTMLElement): boolean {
  if (event.target !== editable) return false;
  return event instanceof KeyboardEvent ? isLetterKey(event) : event.type === 'textInput';
}
