import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App } from '../../window/app';
import { languageRoom } from '../../window/start-here';
import { memoryMb } from '../driver/process-memory';
import { type Started, started } from '../driver/started';
import type { Options } from '../options';
import type { Cell, Cells } from '../report/cell';
import { middleWord } from '../story';
import { openedStory } from './opened-story';

const words = 10_000;
/** By then what a start puts off has been done. */
const settledMs = 3000;

/**
 * The built program started on the article it was left in, beside an Electron window that shows one line, in turns: time from
 * the start of the process to the text on the screen, memory of all processes, and what is installed.
 */
export async function measureStart(
  { program, root }: { readonly program: string; readonly root: string },
  { quick }: Options,
  cells: Cells,
): Promise<void> {
  const add = (measure: string, subject: string, unit: Cell['unit'], sample: number) =>
    cells.add({ section: 'start', measure, subject, size: words, unit }, sample);
  const app = new App({ begun: true, lang: 'fr' });
  const emptyData = mkdtempSync(join(tmpdir(), 'marbre-bench-'));
  try {
    await openedStory(app, words);
    await app.quit();
    const starts = {
      Marbre: () =>
        started([root, `--user-data-dir=${app.userData}`, '--lang=fr'], {
          ...languageRoom(),
          MARBRE_LIBRARY: app.library,
        }),
      'empty window': () => started([program, `--user-data-dir=${emptyData}`, '--empty-window'], {}),
    };
    // The first of each fills the caches of the disk and of the code, and is not counted.
    for (let round = 0; round <= (quick ? 3 : 9); round++) {
      for (const [subject, start] of Object.entries(starts)) {
        const running = await start();
        try {
          if (subject === 'Marbre') await withCaret(running);
          const paintedMs = await running.paintedMs();
          if (round === 0) continue;
          add('to the text on the screen', subject, 'ms', paintedMs);
          if (round > 3) continue;
          await running.page.waitForTimeout(settledMs);
          const held = memoryMb(running.pid);
          if (held !== undefined) add('memory of all processes', subject, 'MB', held);
        } finally {
          await running.end();
        }
      }
    }
  } finally {
    await app.dispose();
    rmSync(emptyData, { recursive: true, force: true, maxRetries: 5 });
  }
  const electron = megabytesIn(dirname(process.env.MARBRE_RUNTIME ?? ''));
  add('installed', 'Electron', 'MB', electron);
  add('installed', 'Marbre with Electron', 'MB', electron + megabytesIn(join(root, 'dist')));
}

/** The caret stands in the article, and its words are drawn. */
async function withCaret({ page }: Started): Promise<void> {
  await page.waitForFunction((word) => {
    const article = document.querySelector('.article-page');
    return document.activeElement === article && article?.textContent.includes(word);
  }, middleWord);
}

function megabytesIn(path: string): number {
  const there = lstatSync(path);
  if (!there.isDirectory()) return there.size / 1_000_000;
  return readdirSync(path).reduce((sum, name) => sum + megabytesIn(join(path, name)), 0);
}
