import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { App } from './app';

// One library through many endings: the start after each is the start of the next.
const app = new App({ begun: true });
beforeEach(async () => {
  if (!app.runs) await app.launch();
});
afterAll(() => app.dispose());

/** An article with words in its third part. @returns its id */
async function writing(words: string, headline = 'The bridge closes'): Promise<string> {
  const id = await app.newArticle(headline);
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.type(words);
  return id;
}

test('the window says saved only when the file holds every word', async () => {
  const id = await writing('One sentence.');
  await app.saved();
  expect(app.onDisk(id)[2]).toBe('paragraph: One sentence.');
  await app.page.keyboard.type(' And');
  expect(await app.page.locator('.save-saved').count()).toBe(0);
  await app.look('edited');
  await app.saved();
  expect(app.onDisk(id)[2]).toBe('paragraph: One sentence. And');
});

test('an article whose folder went keeps its words and can be saved anew', async () => {
  const { page } = app;
  const id = await writing('Still here.');
  await app.saved();
  rmSync(dirname(app.fileOf(id)), { recursive: true });
  await page.keyboard.type(' And more.');
  await page.getByText('The article’s folder is not there any more').waitFor({ timeout: 10_000 });
  await app.look('gone');
  await page.getByRole('button', { name: 'Save it anew' }).click();
  await app.saved();
  expect(app.onDisk(id)[2]).toBe('paragraph: Still here. And more.');
});

test('closing asks nothing and takes no letter just typed; the next start has the words, the caret and the scroll', async () => {
  const id = await writing('First sentence. ');
  for (let at = 0; at < 30; at++) await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('Last sentence.');
  for (let at = 0; at < 9; at++) await app.page.keyboard.press('ArrowLeft');
  await app.page.waitForTimeout(600);
  const scroll = await app.page.locator('.article-scroll').evaluate(({ scrollTop }) => scrollTop);
  expect(scroll).toBeGreaterThan(0);
  await app.page.keyboard.type('est');
  await app.quit();
  expect(app.onDisk(id).at(-1)).toBe('paragraph: Last estsentence.');
  const page = await app.launch();
  await page.locator('.article-page').waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.type('X');
  await app.saved();
  expect(app.onDisk(id).at(-1)).toBe('paragraph: Last estXsentence.');
  const after = await page.locator('.article-scroll').evaluate(({ scrollTop }) => scrollTop);
  expect(Math.abs(after - scroll)).toBeLessThan(60);
  await app.look('reopened');
});

test('kill -9 while typing: all but the last instants come back, and it is said', async () => {
  const id = await writing('');
  let words = Array.from({ length: 20 }, (_, at) => `word${at}`).join(' ');
  for (const letter of words) await app.page.keyboard.type(letter);
  // The file must not hold the last of them yet, or nothing has to be brought back.
  do {
    words += ' more';
    await app.page.keyboard.type(' more');
    await app.page.waitForTimeout(250);
  } while ((await app.page.locator('.save-saved').count()) > 0);
  const last = 'abcdefghij'.repeat(30);
  const typing = app.page.keyboard.type(last, { delay: 8 }).catch(() => {});
  await app.page.waitForTimeout(1500);
  const seen = (await app.page.locator('.article-page p').last().innerText()).length;
  await app.kill9();
  await typing;
  const page = await app.launch();
  await page.getByText('Marbre brought your last words back').waitFor();
  const back = (await page.locator('.article-page p').last().innerText()).trim();
  console.log(`${seen} characters were on the screen just before kill -9; ${back.length} came back`);
  expect(words + last).toContain(back);
  expect(back).toContain(words);
  // 8 ms a key, 50 ms in the window and 100 ms in the journal: about 20 keys, doubled for a busy machine.
  expect(back.length).toBeGreaterThanOrEqual(seen - 40);
  await app.look('recovered');
  expect(await app.accessibilityFaults()).toEqual([]);
  await app.saved();
  expect(app.onDisk(id)[2]).toBe(`paragraph: ${back}`);
});

test('words of an article whose folder is gone at the next start are offered, and can be saved anew', async () => {
  const id = await writing('Only in the journal.', 'The tunnel opens');
  await app.page.waitForTimeout(250);
  await app.kill9();
  rmSync(dirname(app.fileOf(id)), { recursive: true });
  // Where the writer was is lost as well: preferences may be.
  const preferences = join(app.userData, 'preferences.json');
  const { windows: _, ...kept } = JSON.parse(readFileSync(preferences, 'utf8'));
  writeFileSync(preferences, JSON.stringify(kept));
  const page = await app.launch();
  await page.getByText('Words of “The tunnel opens” can be brought back').waitFor();
  await app.look('words-offered');
  expect(await app.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Save it anew' }).click();
  await app.saved();
  expect(app.onDisk(id)[2]).toBe('paragraph: Only in the journal.');
});

// Last: the library is to be chosen again.
test('preferences that cannot be read stand aside, and the program begins as it did the first time', async () => {
  await app.quit();
  const preferences = join(app.userData, 'preferences.json');
  rmSync(preferences);
  mkdirSync(join(preferences, 'kept'), { recursive: true });
  const page = await app.launch();
  await page.getByRole('button', { name: 'Start writing' }).waitFor();
  const [aside = ''] = readdirSync(app.userData).filter((name) =>
    name.startsWith('preferences.json.unreadable'),
  );
  expect(readdirSync(join(app.userData, aside))).toEqual(['kept']);
});
