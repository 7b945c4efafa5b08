import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

const app = new App({ begun: true });
beforeAll(() => app.launch());
afterAll(() => app.dispose());

/** Another program puts `Theirs` where `Mine` stands in the article's file. */
function writeTheirs(id: string): void {
  writeFileSync(app.fileOf(id), readFileSync(app.fileOf(id), 'utf8').replace('Mine', 'Theirs'));
}

/** Another program writes the headline; the window has words of its own that are not saved yet. */
async function bothChanged(): Promise<string> {
  const id = await app.newArticle('Mine');
  await app.saved();
  await app.page.keyboard.type(' still');
  writeTheirs(id);
  await app.page.getByText('Another program changed this article').waitFor({ timeout: 10_000 });
  return id;
}

test('both texts changed: nothing is written until a person chose; mine goes on, and theirs is kept as a version', async () => {
  const { page } = app;
  const id = await bothChanged();
  await app.screenshot('changed-on-disk');
  expect(app.onDisk(id)[0]).toBe('headline: Theirs');
  expect(await page.locator('.article-page h1').innerText()).toContain('Mine still');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await app.saved();
  expect(app.onDisk(id)[0]).toBe('headline: Mine still');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByText('The other one, in a conflict').waitFor();
});

test('theirs is taken, and mine is kept as a version', async () => {
  const { page } = app;
  await bothChanged();
  await page.getByRole('button', { name: 'Take the one on disk' }).click();
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByText('Yours, in a conflict').waitFor();
  await page.getByRole('button', { name: 'Look' }).first().click();
  await page.getByLabel('Text of the version').getByText('Mine still').waitFor();
  await app.screenshot('version');
  await page.keyboard.press('Escape');
});

test('a file changed outside while nothing of ours is unsaved is simply shown', async () => {
  const { page } = app;
  const id = await app.newArticle('Mine');
  await app.saved();
  writeTheirs(id);
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor({ timeout: 10_000 });
  expect(await page.locator('.banner-alarm').count()).toBe(0);
});

test('an article of a newer format is shown and never written', async () => {
  const id = await app.newArticle('From the future');
  await app.saved();
  await app.quit();
  const future = readFileSync(app.fileOf(id), 'utf8').replace('"format": 1', '"format": 99');
  expect(future).toContain('99');
  writeFileSync(app.fileOf(id), future);
  const page = await app.launch();
  await page.getByRole('main').getByText('Written by a newer Marbre').waitFor();
  await page.locator('.article-page').click();
  await page.keyboard.type('x');
  await page.locator('.skip-link').press('Enter');
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
  expect(await pane()).toBe('article');
  await app.screenshot('newer-format');
  await app.quit();
  expect(readFileSync(app.fileOf(id), 'utf8')).toBe(future);
});

test('a damaged article offers its newest good version, and its bytes are kept', async () => {
  await app.launch();
  const id = await app.newArticle('Good words');
  await app.menu('File', 'Keep a Version…');
  await app.page.getByRole('button', { name: 'Keep this version' }).click();
  await app.page.getByText('Kept by you').waitFor();
  await app.quit();
  writeFileSync(app.fileOf(id), '{"format": 1, "par');
  const page = await app.launch();
  await page.getByText('This article could not be opened').waitFor();
  await app.screenshot('unreadable');
  await page.getByRole('button', { name: 'Open the newest good version' }).click();
  await page.locator('.article-page h1', { hasText: 'Good words' }).waitFor();
});
