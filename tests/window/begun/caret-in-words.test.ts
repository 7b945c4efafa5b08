import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

// A part shows words that are not the article's. A press there is meant for the part.
beforeAll(() => begunApp());

const samples = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'pictures');
const note = () => app.page.getByText('The picture says nothing about itself.');
const caption = () => app.page.locator('.part-caption');

beforeEach(async () => {
  const { page } = app;
  await app.newArticle('A bridge closes');
  await app.menu('Insert', 'Figure');
  await app.answerDialogs({ open: readdirSync(samples).map((name) => join(samples, name)) });
  await page.getByRole('button', { name: 'Choose a picture…' }).click();
  await page.getByRole('button', { name: 'Details from the picture' }).click();
  await note().waitFor();
  // The caret is elsewhere.
  await page.locator('.article-page h1').click();
  await page.keyboard.press('End');
});

test('a press on what a picture says of itself, and letters: they are the caption’s', async () => {
  await note().click({ position: { x: 400, y: 8 } });
  await app.page.keyboard.type('At night');
  await expect.poll(() => caption().innerText()).toBe('At night');
  expect(await app.page.locator('.article-page h1').innerText()).toBe('A bridge closes');
});

test('such words can be selected and copied; what is typed over them is the caption’s', async () => {
  const { page } = app;
  await note().click({ clickCount: 3 });
  await page.keyboard.press('Control+c');
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('says nothing');
  await page.keyboard.type('At night');
  await expect.poll(() => caption().innerText()).toBe('At night');
  expect(await note().count()).toBe(1);
});
