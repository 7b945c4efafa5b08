import type { Page } from 'playwright-core';
import type { App } from '../app';
import type { Ledger } from './ledger';

/** Where acts are done: the program, and what is owed of the words written in it. */
export interface Stage {
  readonly app: App;
  readonly ledger: Ledger;
}

/**
 * One thing a person or another program may do, however the window stands; answers what it was.
 * @param at which of those that are there, from 0 to 1, as `also`
 */
export type Act = (stage: Stage, at: number, also: number) => Promise<string>;

/** Acts by name, each with how often it is done beside the others. */
export type Acts = Readonly<Record<string, readonly [weight: number, act: Act]>>;

/** Of those, the one that lies there. */
export function pick<One>(those: readonly One[], at: number): One | undefined {
  return those[Math.floor(at * those.length)];
}

/** A point of the middle of the window, where the article is, in CSS pixels. */
export async function pointInText(
  { page }: App,
  at: number,
  also: number,
): Promise<{ x: number; y: number }> {
  const text = page.locator('.article-scroll');
  const box = (await text.count()) > 0 ? await text.boundingBox() : null;
  const { x, y, width, height } = box ?? { x: 330, y: 130, width: 600, height: 600 };
  return { x: x + 8 + at * (width - 16), y: y + 8 + also * (height - 16) };
}

/** A point on a word of the article that is seen; undefined where none is. */
export function pointOnWords({ page }: App, at: number): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((at) => {
    const seen = [...document.querySelectorAll('.article-page [data-slate-string]')].flatMap((one) =>
      [...one.getClientRects()].flatMap(({ left, top, width, height }) => {
        const [x, y] = [left + width * ((at * 13) % 1), top + height / 2];
        return width > 4 && one.contains(document.elementFromPoint(x, y)) ? [{ x, y }] : [];
      }),
    );
    return seen[Math.floor(at * seen.length)];
  }, at);
}

/** Gives React and whatever a press asks of the machine a moment: what comes of an act is the act's. */
export function settle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
}
