import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeArticle } from '../../../article';
import { App } from '../../window/app';
import { chromiumFlags } from '../driver/chromium-flags';
import { Keyboard } from '../driver/keyboard';
import { openBenchWindow } from '../driver/window';
import type { Options } from '../options';
import type { Cells } from '../report/cell';
import { middleWord, storyArticle } from '../story';
import { aimAtMiddle, openedStory } from './opened-story';

const section = 'program';
const typed = 'la neige tombe sur le lac et la ville attend le matin ';
const unmeasuredKeys = 10;

/**
 * Typing in the whole program (bridge, journal, autosave, counts, spelling, library and inspector shown), beside the same
 * editor with nobody listening, in turns of the same run.
 */
export async function measureProgram(program: string, options: Options, cells: Cells): Promise<void> {
  const alone = await openBenchWindow(program);
  try {
    await alone.page.evaluate(() => window.bench.loadFonts());
    const keysAlone = await Keyboard.of(alone.page);
    for (const words of options.sizes) {
      const app = new App({
        begun: true,
        lang: 'fr',
        args: [...chromiumFlags],
        env: { MARBRE_CHECK_ANSWERS: '0' },
      });
      try {
        const other = otherStory(app);
        const whole = await openedStory(app, words);
        const keysWhole = await Keyboard.of(whole);
        await alone.page.evaluate((words) => window.bench.open('Marbre', words), words);
        for (let round = 0; round < options.rounds; round++) {
          await alone.page.evaluate(() => window.bench.aim());
          // In both the pointer rests over the text: what is under it is looked for anew at every frame.
          await alone.page.mouse.move(600, 400);
          await typing(keysAlone, { cells, subject: 'editor alone', size: words, keys: options.keys });
          await aimAtMiddle(whole);
          await whole.mouse.move(600, 400);
          await typing(keysWhole, { cells, subject: 'whole program', size: words, keys: options.keys });
        }
        await alone.page.evaluate(() => window.bench.close());
        if (options.only.includes('open')) {
          for (let round = 0; round < options.rounds; round++) {
            await whole.getByText(other).first().click();
            await whole.waitForFunction(
              (word) => document.querySelector('.article-page')?.textContent.includes(word) === false,
              middleWord,
            );
            cells.add(
              { section, measure: 'open', subject: 'whole program', size: words, unit: 'ms' },
              await fromLibrary(whole, headlineOf(storyArticle(words))),
            );
          }
        }
      } finally {
        await app.dispose();
      }
    }
  } finally {
    await alone.close();
  }
}

interface Turn {
  readonly cells: Cells;
  readonly subject: string;
  readonly size: number;
  readonly keys: number;
}

async function typing(keyboard: Keyboard, { cells, subject, size, keys }: Turn): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  let at = 0;
  const next = () => keyboard.letter(typed[at++ % typed.length] ?? ' ');
  while (at < unmeasuredKeys) await next();
  const before = await keyboard.workedMs();
  for (let key = 0; key < keys; key++) {
    cells.add({ section, measure: 'typing', subject, size, unit: 'ms' }, await next());
  }
  const worked = (await keyboard.workedMs()) - before;
  cells.add({ section, measure: 'work', subject, size, unit: 'ms' }, worked / keys);
}

const headlineOf = ({ parts: [headline] }: ReturnType<typeof storyArticle>): string =>
  headline?.type === 'headline' ? (headline.children[0]?.text ?? '') : '';

/** A brief one beside it, to come back from. @returns its headline */
function otherStory(app: App): string {
  const article = storyArticle(60, 2);
  const parts = article.parts.filter(({ id }) => id !== 'p0');
  mkdirSync(join(app.library, 'other'));
  writeFileSync(join(app.library, 'other', 'article.json'), writeArticle({ ...article, parts }));
  return headlineOf(article);
}

/** @returns milliseconds from the press on the article's row to the painted frame with its headline and the caret in it */
async function fromLibrary(page: Page, headline: string): Promise<number> {
  const opened = page.evaluate(
    (headline) =>
      new Promise<number>((resolve) => {
        addEventListener('pointerdown', () => look(performance.now()), { capture: true, once: true });
        const look = (began: number) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const article = document.querySelector('.article-page');
              const shown = article?.querySelector('h1')?.textContent === headline;
              if (shown && document.activeElement === article) resolve(performance.now() - began);
              else look(began);
            };
            port2.postMessage(undefined);
          });
      }),
    headline,
  );
  await page.locator('.library').getByText(headline).first().click();
  return opened;
}
