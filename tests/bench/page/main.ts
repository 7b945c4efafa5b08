import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './page.css';
import { lastWord, middleWord, storyParts } from '../story';
import { engines } from './engines';
import { wordsHeld } from './engines/marbre';
import { holdsAtEnd, holdsAtStart, textHolding } from './find-text';
import { afterFrame, framesUntil } from './frames';

/** How long an article took to appear, in milliseconds from the call that mounts it. */
export interface Opening {
  /** To the painted frame with the headline in it. */
  readonly firstMs: number;
  /** To the painted frame with the last word in it: the same frame unless the rest is mounted later. */
  readonly wholeMs: number;
}

/** What the driver may ask of the page. */
export interface Bench {
  readonly engines: readonly string[];
  /** Loads the fonts every editor uses, so that none of them waits for them on the clock. */
  loadFonts(): Promise<void>;
  open(engine: string, words: number): Promise<Opening>;
  close(): Promise<void>;
  /** Puts the caret behind the middle word, by the browser's own selection; every editor hears of it as of a click. */
  aim(): Promise<void>;
  /** Puts words on the real clipboard, as another program would have. */
  copy(copied: { html: string; text: string }): void;
  /** Characters and elements the editor shows, to prove that a key did what it should. */
  extent(): { characters: number; elements: number };
  /** The words that Marbre's editor holds in its parts, to be compared with those it shows. */
  held(): string;
  /** Whether the words stand in the page as the keys typed them. */
  shows(words: string): boolean;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const stage = document.getElementById('stage');
if (stage === null) throw new Error('index.html of the benchmark has no #stage.');
let takeDown: (() => void) | undefined;

const page = (): HTMLElement => {
  const found = stage.querySelector<HTMLElement>('[contenteditable="true"]');
  if (found === null) throw new Error('No editor is open on the stage.');
  return found;
};

window.bench = {
  engines: engines.map(({ name }) => name),

  async loadFonts() {
    const fonts = ['', 'bold ', 'italic ', 'italic bold '].map(
      (how) => `${how}19px "Source Serif 4 Variable"`,
    );
    await Promise.all(fonts.map((font) => document.fonts.load(font, 'aé')));
  },

  async open(name, words) {
    const engine = engines.find((one) => one.name === name);
    if (engine === undefined) throw new Error(`There is no editor called ${name}.`);
    const parts = storyParts(words);
    const headline = parts[0]?.children[0];
    const opening = headline && 'text' in headline ? headline.text : '';
    const mount = engine.prepare(parts);
    await afterFrame();
    // A box of its own each time: React leaves its listeners on the box it drew in, and the next editor would pay for them.
    const host = document.createElement('div');
    stage.append(host);
    const began = performance.now();
    takeDown = mount(host);
    const firstMs = (await framesUntil(() => holdsAtStart(stage, opening))) - began;
    if (holdsAtEnd(stage, lastWord)) return { firstMs, wholeMs: firstMs };
    return { firstMs, wholeMs: (await framesUntil(() => holdsAtEnd(stage, lastWord))) - began };
  },

  async close() {
    takeDown?.();
    takeDown = undefined;
    stage.replaceChildren();
    scrollTo(0, 0);
    await afterFrame();
  },

  async aim() {
    const text = textHolding(page(), middleWord);
    text.parentElement?.scrollIntoView({ block: 'center' });
    page().focus({ preventScroll: true });
    getSelection()?.collapse(text, text.data.indexOf(middleWord) + middleWord.length);
    await afterFrame();
  },

  copy({ html, text }) {
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give, { once: true });
    if (!document.execCommand('copy')) throw new Error('The page may not write to the clipboard.');
  },

  extent: () => ({
    characters: page().textContent.length,
    elements: page().getElementsByTagName('*').length,
  }),

  held: wordsHeld,

  shows: (words) => page().textContent.replaceAll('\u00a0', ' ').includes(words),
};
