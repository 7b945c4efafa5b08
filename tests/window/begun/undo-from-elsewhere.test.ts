import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

// The browser itself takes back what was written last anywhere in the page, wherever the focus is.
beforeAll(() => begunApp());
beforeEach(async () => {
  await app.newArticle('Sony');
  await app.saved();
});

const headline = () => app.page.locator('.article-page h1').innerText();
const empty = /^[\s\uFEFF]*$/;

test('under a sheet nothing is taken back unseen: the sheet goes, as for Undo in the menu', async () => {
  const { page } = app;
  await app.menu('File', 'Hand Off…');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(headline).toMatch(empty);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.locator('.article-page').focus();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(headline).toBe('Sony');
});

test('under a menu neither: the menu goes', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Actions for Sony' }).first().click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(headline).toMatch(empty);
  expect(await page.getByRole('menu').count()).toBe(0);
});

test('in a field in which nothing was written the article stays as it is', async () => {
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search articles' }).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.type('S');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(200);
  expect(await headline()).toBe('Sony');
});

test('on a button it is the article’s, as in the menu', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Bold' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(headline).toMatch(empty);
});
