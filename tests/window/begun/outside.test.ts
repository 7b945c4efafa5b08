import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(() => begunApp());

/** Another program puts `Theirs` where `Mine` stands in the article's file. */
function writeTheirs(id: string): void {
  writeFileSync(app.fileOf(id), readFileSync(app.fileOf(id), 'utf8').replace('Mine', 'Theirs'));
}

/** Another program writes the headline; the window has words of its own that are not saved yet. */
async function bothChanged(): Promise<string> {
  const id = await app.newArticle('Mine');
  await app.save();
  await app.page.keyboard.type(' still');
  writeTheirs(id);
  await app.page.getByText('Another program changed this article').waitFor({ timeout: 10_000 });
  return id;
}

test('both texts changed: nothing is written until a person chose; mine goes on, and theirs is kept as a version', async () => {
  const { page } = app;
  const id = await bothChanged();
  await app.look('changed-on-disk');
  expect(app.onDisk(id)[0]).toBe('headline: Theirs');
  expect(await page.locator('.article-page h1').innerText()).toContain('Mine still');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await app.save();
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
  await app.look('version');
  await page.keyboard.press('Escape');
});

test('a file changed outside while nothing of ours is unsaved is simply shown', async () => {
  const { page } = app;
  const id = await app.newArticle('Mine');
  await app.save();
  writeTheirs(id);
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor({ timeout: 10_000 });
  expect(await page.locator('.banner-alarm').count()).toBe(0);
});

test('a word changed outside is shown also where the list says the same of the article as before', async () => {
  const { page } = app;
  const id = await app.newArticle('Sony');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A vote.');
  await app.save();
  const text = readFileSync(app.fileOf(id), 'utf8');
  expect(text).toContain('A vote.');
  writeFileSync(app.fileOf(id), text.replace('A vote.', 'A veto.'));
  await page.locator('.article-page', { hasText: 'A veto.' }).waitFor({ timeout: 10_000 });
  expect(await page.locator('.banner-alarm').count()).toBe(0);
});

test('words taken in from outside leave the focus where a person is writing', async () => {
  const { page } = app;
  const id = await app.newArticle('Mine');
  await page.getByRole('tab', { name: 'Details' }).click();
  const dateline = page.getByLabel('Dateline');
  await dateline.click();
  await page.keyboard.type('Gen');
  await app.save();
  writeTheirs(id);
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor({ timeout: 10_000 });
  await page.keyboard.type('eva');
  expect(await page.locator('.article-page h1').innerText()).toBe('Theirs');
  expect(await dateline.inputValue()).toBe('Geneva');
});

test('words taken in from outside leave caret and page where they stood', async () => {
  const { page } = app;
  const id = await app.newArticle('Mine');
  for (let at = 1; at <= 40; at++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`Sentence ${at}.`);
  }
  await page.keyboard.press('Home');
  await app.save();
  // What follows the caret into view has done so.
  await page.waitForTimeout(100);
  const scrolled = () => page.locator('.article-scroll').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(100);
  writeTheirs(id);
  await page.locator('.article-page h1', { hasText: 'Theirs' }).waitFor({ timeout: 10_000 });
  await page.waitForTimeout(100);
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(5);
  await page.keyboard.type('And ');
  await app.save();
  expect(app.onDisk(id).at(-1)).toBe('paragraph: And Sentence 40.');
});

/** Leaves the article for another, so that nobody holds its file, and opens it again once the file holds that text. */
async function reopenWith(id: string, headline: string, text: (now: string) => string): Promise<string> {
  await app.newArticle(`Beside ${headline}`);
  // It is closed under the name of its headline; until then its file may not be written to.
  await app.page.getByRole('row', { name: headline, exact: true }).waitFor();
  await expect.poll(() => app.fileOf(id)).not.toMatch(/article(-\d+)?\/article.json$/);
  const written = text(readFileSync(app.fileOf(id), 'utf8'));
  writeFileSync(app.fileOf(id), written);
  return written;
}

test('an article of a newer format is shown and never written', async () => {
  const { page } = app;
  const id = await app.newArticle('From the future');
  await app.save();
  const future = await reopenWith(id, 'From the future', (now) => now.replace('"format": 1', '"format": 99'));
  expect(future).toContain('99');
  await page.getByRole('row', { name: 'From the future', exact: true }).click();
  await page.getByRole('main').getByText('Written by a newer Marbre').waitFor();
  await page.locator('.article-page').click();
  await page.keyboard.type('x');
  await page.locator('.skip-link').press('Enter');
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
  expect(await pane()).toBe('article');
  await app.look('newer-format');
  await app.newArticle('Another');
  expect(readFileSync(app.fileOf(id), 'utf8')).toBe(future);
});

test('the menu of an article goes with it: another that comes in its row is not what the menu speaks of', async () => {
  const row = (headline: string) => app.page.getByRole('row', { name: headline });
  for (const headline of ['Brought later', 'Apple', 'Pear', 'The one that is open'])
    await app.newArticle(headline);
  await app.save();
  const aside = (name: string) => join(app.userData, name);
  renameSync(join(app.library, 'brought-later'), aside('brought-later'));
  await row('Brought later').waitFor({ state: 'detached' });
  await row('Apple').getByRole('button').click();
  await app.page.getByRole('menu').waitFor();

  renameSync(join(app.library, 'apple'), aside('apple'));
  renameSync(aside('brought-later'), join(app.library, 'brought-later'));

  await row('Brought later').waitFor();
  await app.page.getByRole('menu').waitFor({ state: 'detached' });
  expect(await app.page.evaluate(() => document.activeElement?.closest('.entries') !== null)).toBe(true);
});

test('an article whose folder another program deleted is left: its words are offered, and saved anew where it stood', async () => {
  const { page } = app;
  const id = await app.newArticle('Only here');
  await app.saved();
  rmSync(dirname(app.fileOf(id)), { recursive: true });
  await page.getByText('The article’s folder is not there any more').waitFor({ timeout: 10_000 });
  await page.getByRole('row', { name: 'Only here' }).waitFor({ state: 'detached' });
  await app.newArticle('Another');
  await page.getByText('Words of “Only here” can be brought back').waitFor();
  await app.look('left-gone');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.locator('.article-page h1', { hasText: 'Only here' }).waitFor();
  await page.getByRole('button', { name: 'Save it anew' }).click();
  await app.saved();
  expect(app.onDisk(id)[0]).toBe('headline: Only here');
});

test('words taken in from outside leave the focus in a sheet where a person is about to press', async () => {
  const { page } = app;
  const id = await app.newArticle('Mine to hand off');
  for (const words of ['A lead.', 'Words.']) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  }
  await app.saved();
  await app.menu('File', 'Hand Off…');
  const act = page.getByRole('dialog').getByRole('button', { name: 'Hand off…' });
  await act.focus();
  writeTheirs(id);
  await page.locator('.article-page h1', { hasText: 'Theirs to hand off' }).waitFor();
  await page.waitForTimeout(500);
  expect(await act.evaluate((button) => document.activeElement === button)).toBe(true);
  await page.keyboard.press('Escape');
});

test('a damaged article offers its newest good version, and its bytes are kept', async () => {
  const { page } = app;
  const id = await app.newArticle('Good words');
  await app.menu('File', 'Keep a Version…');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByText('Kept by you').waitFor();
  await reopenWith(id, 'Good words', () => '{"format": 1, "par');
  await page.getByRole('row').filter({ hasText: 'Cannot be read' }).click();
  await page.getByText('This article could not be opened').waitFor();
  await app.look('unreadable');
  await page.getByRole('button', { name: 'Open the newest good version' }).click();
  await page.locator('.article-page h1', { hasText: 'Good words' }).waitFor();
  const folder = dirname(app.fileOf(id));
  const kept = readdirSync(folder).filter((name) => name.startsWith('article.json.unreadable'));
  expect(kept.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['{"format": 1, "par']);
});

test('another article comes to stand in the folder of the open one: both stand in the list, and no word of either is lost', async () => {
  const { page } = app;
  const id = await app.newArticle('Anne was first');
  await app.save();
  const file = app.fileOf(id);
  const theirs = readFileSync(file, 'utf8')
    .replace('Anne was first', 'Bruno came second')
    .replace(/"id": ?"[^"]+"/, '"id": "7e2d1f7a-0b1c-4f6e-9a55-2f1f3c9d8e10"');
  writeFileSync(file, theirs);
  await page.getByText('Another article has come to stand in this one’s folder').waitFor({ timeout: 10_000 });
  await page.keyboard.type(' still');
  await page.getByRole('row', { name: 'Bruno came second' }).waitFor();
  await app.look('place-taken');
  await page.getByRole('button', { name: 'Save it in a folder of its own' }).click();
  await app.saved();
  await page.getByRole('row', { name: 'Anne was first still' }).waitFor();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  expect(app.onDisk(id)[0]).toBe('headline: Anne was first still');
  await page.getByRole('row', { name: 'Bruno came second' }).click();
  await page.locator('.article-page h1', { hasText: 'Bruno came second' }).waitFor();
});
