import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

// One person's first minute, on a computer where nothing is there yet.
const app = new App();
beforeAll(async () => {
  rmSync(app.library, { recursive: true });
  await app.launch();
});
afterAll(() => app.dispose());

test('the window opens on the program’s own scheme, under its name', async () => {
  expect(app.page.url()).toBe('app://marbre/index.html');
  expect(await app.page.title()).toBe('Marbre');
  expect(await app.page.getByRole('main').count()).toBe(1);
});

test('a second launch hands over to the first and ends', async () => {
  expect(await app.launchAgain()).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});

test('the first screen asks a name and a folder, both filled in', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Welcome to Marbre' }).waitFor();
  expect(await page.getByLabel('Where to keep articles').inputValue()).toBe(app.library);
  await page.getByLabel('Your name').fill('Anne Roux');
  await app.look('first-minute');
});

test('a folder that cannot be made says why, and the screen stays', async () => {
  const { page } = app;
  await page.getByLabel('Where to keep articles').fill('/proc/marbre');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.field-wrong').filter({ hasText: '/proc/marbre' }).waitFor();
  await app.look('first-minute-problem');
});

test('the folder is made when it is not there, and Start writing puts the caret in a headline', async () => {
  const { page } = app;
  await page.getByLabel('Where to keep articles').fill(app.library);
  expect(existsSync(app.library)).toBe(false);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('The bridge closes');
  await app.save();
  expect(app.onDisk()[0]).toBe('headline: The bridge closes');
  await app.look('first-words');
});

test('the first minute comes only once', async () => {
  await app.quit();
  const page = await app.launch();
  await page.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Welcome to Marbre' }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
});
