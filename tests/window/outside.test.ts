import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { App } from './app';

let app: App;
afterEach(() => app.dispose());

/** Another program writes the headline; the window has words of its own that are not saved yet. */
async function bothChanged(): Promise<App> {
  app = new App({ begun: true });
  const page = await app.launch();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('Mine');
  await app.saved();
  await page.keyboard.type(' still');
  writeFileSync(app.fileOf(), readFileSync(app.fileOf(), 'utf8').replace('Mine', 'Theirs'));
  await page.getByText('Another program changed this article').waitFor({ timeout: 10_000 });
  return app;
}

test('both texts changed: nothing is written until a person chose', async () => {
  await bothChanged();
  await app.screenshot('changed-on-disk');
  expect(app.onDisk()[0]).toBe('headline: Theirs');
  expect(await app.page.locator('.article-page h1').innerText()).toContain('Mine still');
});

test('mine goes on, and theirs is kept as a version', async () => {
  const { page } = await bothChanged();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await app.saved();
  expect(app.onDisk()[0]).toBe('headline: Mine still');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByText('The other one, in a conflict').waitFor();
});

test('theirs is taken, and mine is kept as a version', async () => {
  const { page } = await bothChanged();
  await page.getByRole('button', { name: 'Take the one on disk' }).click();
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor();
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByText('Yours, in a conflict').waitFor();
  await page.getByRole('button', { name: 'Look' }).first().click();
  await page.getByLabel('Text of the version').getByText('Mine still').waitFor();
  await app.screenshot('version');
});

test('a file changed outside while nothing of ours is unsaved is simply shown', async () => {
  app = new App({ begun: true });
  const page = await app.launch();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('Mine');
  await app.saved();
  writeFileSync(app.fileOf(), readFileSync(app.fileOf(), 'utf8').replace('Mine', 'Theirs'));
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor({ timeout: 10_000 });
  expect(await page.locator('.banner-alarm').count()).toBe(0);
});

test('an article of a newer format is shown and never written', async () => {
  app = new App({ begun: true });
  const page = await app.launch();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('From the future');
  await app.saved();
  await app.quit();
  const future = readFileSync(app.fileOf(), 'utf8').replace('"format": 1', '"format": 99');
  expect(future).toContain('99');
  writeFileSync(app.fileOf(), future);
  const again = await app.launch();
  await again.getByText('Written by a newer Marbre').waitFor();
  await again.locator('.article-page').click();
  await again.keyboard.type('x');
  await app.screenshot('newer-format');
  await app.quit();
  expect(readFileSync(app.fileOf(), 'utf8')).toBe(future);
});

test('a damaged article offers its newest good version, and its bytes are kept', async () => {
  app = new App({ begun: true });
  const page = await app.launch();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('Good words');
  await app.menu('File', 'Keep a Version…');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByText('Kept by you').waitFor();
  await app.quit();
  writeFileSync(app.fileOf(), '{"format": 1, "par');
  const again = await app.launch();
  await again.getByText('This article could not be opened').waitFor();
  await app.screenshot('unreadable');
  await again.getByRole('button', { name: 'Open the newest good version' }).click();
  await again.locator('.article-page h1', { hasText: 'Good words' }).waitFor();
});
