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
      const app = new App({ begun: true, lang: 'fr', args: [...chromiumFlags] });
      try {
        const whole = await opened(app, words);
        const keysWhole = await Keyboard.of(whole);
        await alone.page.evaluate((words) => window.bench.open('Marbre', words), words);
        for (let round = 0; round < options.rounds; round++) {
          await alone.page.evaluate(() => window.bench.aim());
          await typing(keysAlone, { cells, subject: 'editor alone', size: words, keys: options.keys });
          await aim(whole);
          await typing(keysWhole, { cells, subject: 'whole program', size: words, keys: options.keys });
        }
        await alone.page.evaluate(() => window.bench.close());
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

/** Starts the program on a library that holds the story, and opens it as a person does. */
async function opened(app: App, words: number): Promise<Page> {
  const article = storyArticle(words);
  const home = join(app.library, 'bench');
  mkdirSync(home);
  writeFileSync(join(home, 'article.json'), writeArticle(article));
  const page = await app.launch();
  const [headline] = article.parts;
  const name = headline?.type === 'headline' ? (headline.children[0]?.text ?? '') : '';
  await page.getByText(name).first().click();
  await page.waitForFunction(
    (word) => document.querySelector('.article-page')?.textContent.includes(word),
    middleWord,
  );
  return page;
}

async function aim(page: Page): Promise<void> {
  await page.evaluate((word) => {
    const article = document.querySelector<HTMLElement>('.article-page');
    if (article === null) throw new Error('The program shows no article.');
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode;
      if (!(text instanceof Text) || !text.data.includes(word)) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      article.focus({ preventScroll: true });
      getSelection()?.collapse(text, text.data.indexOf(word) + word.length);
      return;
    }
    throw new Error(`The article does not hold "${word}".`);
  }, middleWord);
}
