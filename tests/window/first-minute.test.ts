import { existsSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { App } from './app';

let app: App;
afterEach(() => app.dispose());

test('the first screen asks a name and a folder, both filled in, and Start writing puts the caret in a headline', async () => {
  app = new App();
  const page = await app.launch();
  await page.getByRole('heading', { name: 'Welcome to Marbre' }).waitFor();
  expect(await page.getByLabel('Where to keep articles').inputValue()).toBe(app.library);
  await page.getByLabel('Your name').fill('Anne Roux');
  await app.screenshot('first-minute');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.article-page').waitFor();
  await page.keyboard.type('The bridge closes');
  await app.saved();
  expect(app.onDisk()[0]).toBe('headline: The bridge closes');
  await app.screenshot('first-words');
  expect(app.complaints).toEqual([]);
});

test('the folder is made when it is not there, and the first minute comes only once', async () => {
  app = new App();
  const page = await app.launch();
  const folder = `${app.library}/Newsroom/Articles`;
  await page.getByLabel('Where to keep articles').fill(folder);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.article-page').waitFor();
  expect(existsSync(folder)).toBe(true);
  await app.quit();
  const again = await app.launch();
  await again.locator('.article-page').waitFor();
  expect(await again.getByRole('heading', { name: 'Welcome to Marbre' }).count()).toBe(0);
});

test('a folder that cannot be made says why, and the screen stays', async () => {
  app = new App();
  const page = await app.launch();
  await page.getByLabel('Where to keep articles').fill('/proc/marbre');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.field-wrong').filter({ hasText: '/proc/marbre' }).waitFor();
  await app.screenshot('first-minute-problem');
});

test.each([
  ['fr', 'Ouvrir l’article d’exemple', 'Remettre'],
  ['en', 'Open the sample story', 'Hand off'],
])('in %s the sample story opens, whole and ready to be handed off', async (lang, open, handOff) => {
  app = new App({ lang });
  const page = await app.launch();
  await page.getByRole('button', { name: open }).click();
  await page.locator('.article-page figure img').first().waitFor();
  await page.getByRole('button', { name: handOff }).waitFor();
  const kinds = new Set(app.onDisk().map((part) => part.split(':')[0]));
  expect([...kinds].sort()).toEqual(
    [
      'crosshead',
      'figure',
      'headline',
      'kicker',
      'lead',
      'list',
      'paragraph',
      'pull-quote',
      'quotation',
      'related-link',
      'sidebar',
      'sign-off',
    ].sort(),
  );
  await app.screenshot(`sample-${lang}`);
  expect(app.complaints).toEqual([]);
});
