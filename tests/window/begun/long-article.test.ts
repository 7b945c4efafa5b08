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
  // No hand presses in the very frame that brings the words.
  await last().scrollIntoViewIfNeeded();
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

test('left for another and shown again, it stands where it was left: the page, and the caret above what is seen', async () => {
  const { page } = app;
  const paragraph = page.locator('.part-paragraph', { hasText: 'Sentence number 200 of' });
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await press('Home');
  const place = () => paragraph.evaluate((part) => part.getBoundingClientRect().top);
  await page.mouse.wheel(0, -180);
  await page.waitForTimeout(300);
  const before = await place();
  await openFromList(app, 'A brief one');
  await openFromList(app, 'A long story');
  await paragraph.waitFor();
  await page.waitForTimeout(300);
  expect(Math.abs((await place()) - before)).toBeLessThan(5);
  await page.keyboard.type('Here: ');
  await app.save();
  expect(app.onDisk(long.id)).toContain('paragraph: Here: Sentence number 200 of the long story.');
});

test.each([
  ['in the text', () => app.page.locator('.article-page').focus()],
  ['elsewhere', () => app.page.getByLabel('Dateline').focus()],
])('scrolled up from its end for the first time, with the focus %s, no line leaps', async (_, focus) => {
  const { page } = app;
  await page.reload();
  await page.locator('.article-page .part-paragraph').first().waitFor();
  await expect.poll(empty).toBe(0);
  await page.locator('.article-page').click();
  await press('Control+End');
  await last().waitFor();
  await focus();
  await page.waitForTimeout(100);
  const scroller = page.locator('.article-scroll');
  await scroller.hover();
  for (let notch = 0; notch < 40; notch++) {
    const moved = await scroller.evaluate(async (scroller) => {
      const { top, bottom } = scroller.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const lines = [...scroller.querySelectorAll('.part-paragraph')];
      const line = lines.find((each) => each.getBoundingClientRect().bottom > middle);
      const before = line?.getBoundingClientRect().top ?? Number.NaN;
      scroller.scrollBy({ top: -150, behavior: 'instant' });
      // What came near the screen is laid out by the second frame.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return (line?.getBoundingClientRect().top ?? Number.NaN) - before;
    });
    expect(moved).toBeCloseTo(150, -1);
  }
});
