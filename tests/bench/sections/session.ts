import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../../window/app';
import { chromiumFlags } from '../driver/chromium-flags';
import { Keyboard } from '../driver/keyboard';
import { memoryMb } from '../driver/process-memory';
import type { Options } from '../options';
import type { Cell, Cells } from '../report/cell';
import { aimAtMiddle, openedStory } from './opened-story';

const words = 10_000;
/** Written, ended by Enter and taken back again, so that the article is as long at the end as at the beginning. */
const line = ' la neige tombe sur le lac et la ville attend le matin';
/** A hand types some 14,000 keys an hour at work; here they follow each other as fast as they are drawn. */
const keysAnHour = 14_000;
const hours = 8;
/** Long enough for a save. */
const restMs = 1500;

/**
 * A day's typing without the pauses, some ten times as fast as a hand: latency, the window's heap, all processes' memory and the
 * journal's size, by the hour. Each should be as at the beginning.
 */
export async function measureSession(
  { quick }: Options,
  cells: Cells,
  say: (line: string) => void,
): Promise<void> {
  const stretch = quick ? 400 : keysAnHour;
  const stretches = quick ? 4 : hours;
  const app = new App({
    begun: true,
    lang: 'fr',
    args: [...chromiumFlags],
    env: { MARBRE_CHECK_ANSWERS: '0' },
  });
  try {
    const page = await openedStory(app, words);
    const keyboard = await Keyboard.of(page);
    await aimAtMiddle(page);
    await page.waitForTimeout(restMs);
    const pid = app.electron.process().pid ?? 0;
    let key = 0;
    for (let at = stretch; at <= stretch * stretches; at += stretch) {
      const add = (measure: string, unit: Cell['unit'], ...samples: number[]) =>
        cells.add({ section: 'session', measure, subject: 'Marbre', size: at, unit }, ...samples);
      let largest = 0;
      for (; key < at; key += 2 * (line.length + 1)) {
        for (const letter of line) add('typing', 'ms', await keyboard.letter(letter));
        await keyboard.enter();
        largest = Math.max(largest, journalKb(app.userData));
        for (let back = 0; back <= line.length; back++) add('taking back', 'ms', await keyboard.backspace());
      }
      await page.waitForTimeout(restMs);
      add('heap of the window', 'MB', await keyboard.heapMb());
      add('largest journal', 'KB', largest);
      const held = memoryMb(pid);
      if (held !== undefined) add('memory of all processes', 'MB', held);
      say(`session: ${at} of ${stretch * stretches} keys`);
    }
  } finally {
    await app.dispose();
  }
}

function journalKb(userData: string): number {
  let bytes = 0;
  for (const entry of readdirSync(userData, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.journal')) continue;
    // Scenario: a save has made the file needless since the folder was read.
    bytes += statSync(join(userData, entry), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes / 1000;
}
