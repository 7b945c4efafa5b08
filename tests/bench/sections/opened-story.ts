import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeArticle } from '../../../article';
import type { App } from '../../window/app';
import { middleWord, storyArticle } from '../story';

/** Starts the program on a library that holds the story, and opens it as a person does. */
export async function openedStory(app: App, words: number): Promise<Page> {
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

/** Puts the caret behind the middle word. */
export async function aimAtMiddle(page: Page): Promise<void> {
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
