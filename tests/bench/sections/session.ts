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
const typed = 'la neige tombe sur le lac et la ville attend le matin ';
/** A hand types some 14,000 keys an hour at work; here they follow each other as fast as they are drawn. */
const keysAnHour = 14_000;
/** Long enough for a save. */
const restMs = 1500;

/**
 * Three hours' typing without the pauses: latency, the window's heap, all processes' memory and the journal's size, four times an
 * hour. Each should be as at the beginning.
 */
export async function measureSession(
  { quick }: Options,
  cells: Cells,
  say: (line: string) => void,
): Promise<void> {
  const keys = quick ? 1600 : 3 * keysAnHour;
  const stretch = quick ? 400 : keysAnHour / 4;
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
    for (let at = 0; at < keys; at += stretch) {
      const add = (measure: string, unit: Cell['unit'], ...samples: number[]) =>
        cells.add({ section: 'session', measure, subject: 'Marbre', size: at + stretch, unit }, ...samples);
      let largest = 0;
      for (let key = at; key < at + stretch; key++) {
        add('typing', 'ms', await keyboard.letter(typed[key % typed.length] ?? ' '));
        if (key % 40 === 39) await keyboard.enter();
        if (key % 100 === 99) largest = Math.max(largest, journalKb(app.userData));
      }
      await page.waitForTimeout(restMs);
      add('heap of the window', 'MB', await keyboard.heapMb());
      add('largest journal', 'KB', largest);
      const held = memoryMb(pid);
      if (held !== undefined) add('memory of all processes', 'MB', held);
      say(`session: ${at + stretch} of ${keys} keys`);
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
