import { beforeAll, expect, test } from 'vitest';
import { freshPart } from '../../../article';
import { anArticle } from '../../library/an-article';
import { lay, openFromList } from '../screens/screen';
import { sharedApp as app, begunApp } from './shared-app';

// A long article is drawn bit by bit. Here nothing comes by itself, so that every act meets boxes that are still empty,
// and each begins on what the one before it left of them.
const count = 400;
const brief = anArticle('A brief one', 'Two words.');
const long = {
  ...anArticle('A long story'),
  parts: [
    { ...freshPart('headline'), children: [{ text: 'A long story' }] },
    ...Array.from({ length: count }, (_, at) => ({
      ...freshPart('paragraph'),
      children: [{ text: `Sentence number ${at + 1} of the long story.` }],
    })),
  ],
};
beforeAll(async () => {
  const page = await begunApp();
  await page.evaluate(() => {
    const { requestIdleCallback } = window;
    window.requestIdleCallback = (act, how) => (how?.timeout === 200 ? 0 : requestIdleCallback(act, how));
  });
  await lay(app, 'long', long);
  await lay(app, 'brief', brief);
  await openFromList(app, 'A long story');
});

const press = (key: string) => app.page.keyboard.press(key);
const empty = () => app.page.locator('.chunk[data-empty]').count();
const last = () => app.page.locator('.article-page .part-paragraph').last();

test('the first screen is drawn and can be written in, the rest still waits', async () => {
  expect(await app.page.locator('.part-paragraph').count()).toBeLessThan(100);
  expect(await empty()).toBeGreaterThan(15);
  await press('End');
  await app.page.keyboard.type(' indeed');
  await press('Enter');
  await app.page.keyboard.type('A new line');
  await app.save();
  const held = app.onDisk(long.id);
  expect(held.slice(0, 2)).toEqual(['headline: A long story indeed', 'paragraph: A new line']);
  expect(held.at(-1)).toContain(`Sentence number ${count}`);
  expect(await empty()).toBeGreaterThan(15);
});

test('what is scrolled to is drawn', async () => {
  await app.page.locator('.article-scroll').evaluate((page) => page.scrollTo(0, page.scrollHeight / 2));
  await expect
    .poll(() =>
      app.page.evaluate(() => {
        const { left, top, width, height } =
          document.querySelector('.article-scroll')?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.chunk')?.textContent;
      }),
    )
    .toContain('Sentence');
  expect(await empty()).toBeGreaterThan(10);
});

test('the last word is one key away, and writing goes on there', async () => {
  await press('Control+End');
  await app.page.keyboard.type(' The end.');
  expect(await empty()).toBeGreaterThan(10);
  expect(await last().innerText()).toContain(`Sentence number ${count} of the long story. The end.`);
});

test('all that is selected and copied holds every word', async () => {
  expect(await empty()).toBeGreaterThan(5);
  await press('Control+a');
  await press('Control+a');
  await press('Control+c');
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  for (const at of [1, 200, count]) expect(copied).toContain(`Sentence number ${at} of`);
});

test('find sees every page', async () => {
  await openFromList(app, 'A brief one');
  await openFromList(app, 'A long story');
  expect(await empty()).toBeGreaterThan(15);
  await press('Control+f');
  await app.page.keyboard.type(`number ${count} of`);
  await expect.poll(() => app.page.locator('.find-count').textContent()).toBe('1 of 1');
  await expect.poll(() => app.page.evaluate(() => CSS.highlights.get('marbre-current')?.size)).toBe(1);
  await press('Escape');
});

test('it is filled by itself when the window has nothing to do', async () => {
  await app.page.reload();
  await app.page.locator('.article-page .part-paragraph').first().waitFor();
  await expect.poll(empty).toBe(0);
  expect(app.complaints).toEqual([]);
});

test('what was written in the middle of a text is not laid out once it is off the screen', async () => {
  const inView = (box: Element) => box.checkVisibility({ contentVisibilityAuto: true });
  await last().click();
  await press('Home');
  await app.page.keyboard.type('Above');
  for (let at = 0; at < 60; at++) {
    await press('Enter');
    await app.page.keyboard.type('x');
  }
  const written = app.page.locator('.part-paragraph', { hasText: /^x$/ });
  await expect.poll(() => written.nth(0).evaluate(inView)).toBe(false);
  expect(await written.last().evaluate(inView)).toBe(true);
  expect(await last().innerText()).toContain(`xSentence number ${count}`);
});
