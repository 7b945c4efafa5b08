import type { Page } from 'playwright-core';
import type { App } from '../app';
import { keptOnDisk, marked } from './kept';
import { settle } from './stage';

/** What a window shows of its article. */
interface Shown {
  /** Another for every opening, with which the steps of undo begin. */
  readonly opening: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Longest a word may be on its way from a window that lost its article to the disk, in milliseconds. */
const longestWayMs = 10_000;
/** Steps of undo one act may have made. */
const mostSteps = 16;

/**
 * Every marked word that was seen in a text, whoever wrote it, is owed from then on. One that is gone from a text that still
 * stands must come back by undo; from then on the hand has taken it away. One whose text was left, replaced, closed or lost
 * with its window must be on the disk, or in another window.
 */
export class Ledger {
  private readonly owed = new Set<string>();
  private seen = new Map<Page, Shown>();
  private last = 0;

  constructor(private readonly app: App) {}

  /** A word nobody has written before. */
  next(): string {
    return `q${++this.last}z`;
  }

  /** The word was written, and whoever took it said so. */
  owe(word: string): void {
    this.owed.add(word);
  }

  /** Another round begins, in another library. */
  clear(): void {
    this.owed.clear();
    this.seen.clear();
  }

  /** What a person or another program destroys and was told of is not owed: words that stood nowhere else. */
  async destroys(act: () => Promise<unknown> | unknown): Promise<void> {
    const before = await keptOnDisk(this.app);
    await act();
    const after = await keptOnDisk(this.app);
    const shown = this.shownNow();
    for (const word of before) if (!after.has(word) && !shown.has(word)) this.owed.delete(word);
  }

  /** Looks at every window after an act, and settles what became of each word that is no longer seen where it was. */
  async look(done: string): Promise<void> {
    const before = this.seen;
    this.seen = new Map();
    for (const page of livePages(this.app)) {
      const shown = await shownIn(page);
      if (shown) this.seen.set(page, shown);
    }
    for (const word of this.shownNow()) this.owed.add(word);
    for (const [page, { opening, words }] of before) {
      const now = this.seen.get(page);
      if (now?.opening !== opening) continue;
      const lost = [...words].filter((word) => !now.words.has(word));
      if (lost.length > 0) await this.takenAway(page, now, lost, done);
    }
    const shown = this.shownNow();
    const wereSeen = new Set([...before.values()].flatMap(({ words }) => [...words]));
    const out = [...this.owed].filter((word) => !shown.has(word));
    if (out.some((word) => wereSeen.has(word) || !this.known.has(word))) await this.keptAll(done);
  }

  /** Every word owed that no window shows is on the disk. */
  async keptAll(done: string): Promise<void> {
    const endMs = Date.now() + longestWayMs;
    for (;;) {
      const kept = await keptOnDisk(this.app);
      const shown = this.shownNow();
      const lost = [...this.owed].filter((word) => !kept.has(word) && !shown.has(word));
      this.known = new Set(kept);
      if (lost.length === 0) return;
      if (Date.now() > endMs) throw new Error(`Lost after "${done}": ${lost.join(', ')}.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const page of livePages(this.app)) {
        const now = await shownIn(page);
        if (now) this.seen.set(page, now);
        else this.seen.delete(page);
      }
    }
  }

  /** Seen on the disk when it was looked at last. */
  private known: ReadonlySet<string> = new Set();

  private shownNow(): Set<string> {
    return new Set([...this.seen.values()].flatMap(({ words }) => [...words]));
  }

  /** The hand took the words away in a text that still stands: undo brings them back, or redo where the hand undid. */
  private async takenAway(page: Page, now: Shown, lost: readonly string[], done: string): Promise<void> {
    await page.evaluate(() => document.querySelector<HTMLElement>('.article-page')?.focus());
    const [first, second] = /undo|Undo|Annuler|Control\+z/.test(done)
      ? ['Control+Shift+z', 'Control+z']
      : ['Control+z', 'Control+Shift+z'];
    for (let steps = 1; steps <= mostSteps; steps++) {
      await page.keyboard.press(first);
      await settle(page);
      const then = await shownIn(page);
      if (then?.opening !== now.opening) return;
      if (!lost.every((word) => then.words.has(word))) continue;
      for (; steps > 0; steps--) {
        await page.keyboard.press(second);
        await settle(page);
      }
      const again = await shownIn(page);
      if (again?.opening === now.opening && again.text !== now.text)
        throw new Error(
          `Undone and done again after "${done}" it is not the same text: ${difference(now.text, again.text)}`,
        );
      for (const word of lost) this.owed.delete(word);
      return;
    }
    throw new Error(`Undo does not bring back what "${done}" took: ${lost.join(', ')}.`);
  }
}

function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `${near(one)} became ${near(other)}`;
}

/** Windows whose page has not crashed. */
export function livePages(app: App): Page[] {
  return app.pages().filter((page) => !page.isClosed());
}

/** What a window shows of its article, once all of it is drawn; undefined for none. */
async function shownIn(page: Page): Promise<Shown | undefined> {
  const shown = await page.evaluate(async () => {
    const text = document.querySelector('.article-page');
    if (text === null) return undefined;
    for (let times = 0; times < 100 && text.querySelector('.chunk[data-empty]'); times++)
      await new Promise((done) => setTimeout(done, 20));
    const opening: string = Reflect.get(text, 'opening') ?? crypto.randomUUID();
    Reflect.set(text, 'opening', opening);
    const strings = [...text.querySelectorAll('[data-slate-string]')];
    return { opening, text: strings.map((one) => one.textContent).join('') };
  });
  return shown && { ...shown, words: new Set([...shown.text.matchAll(marked)].map(([word]) => word)) };
}
