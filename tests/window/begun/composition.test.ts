import type { CDPSession } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

let input: CDPSession;
beforeAll(async () => {
  const page = await begunApp();
  input = await page.context().newCDPSession(page);
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
});

/** What an input method or a dead key does: letters shown for the time being, then those that are meant. */
async function compose(steps: readonly string[], meant: string): Promise<void> {
  for (const text of steps)
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await input.send('Input.insertText', { text: meant });
}

const type = (words: string) => app.page.keyboard.type(words);
const press = (key: string) => app.page.keyboard.press(key);
const lineOf = (kind: string) => app.page.locator(`.part-${kind}`).last().innerText();

/** Selects from the first letter of one text of the article to the last of another, as a hand with a mouse does. */
const select = (from: string, to: string) =>
  app.page.evaluate(
    ([from = '', to = '']) =>
      new Promise<void>((done) => {
        const textOf = (words: string) => {
          const article = document.querySelector('.article-page') ?? document;
          const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) if (texts.currentNode.textContent === words) return texts.currentNode;
          throw new Error(`No text says ${words}.`);
        };
        document.addEventListener('selectionchange', () => done(), { once: true });
        getSelection()?.setBaseAndExtent(textOf(from), 0, textOf(to), to.length);
      }),
    [from, to],
  );

/** Dead keys and an input method in one line, and their way back by undo. */
async function writeIn(kind: string): Promise<void> {
  await type('La for');
  await compose(['^'], 'ê');
  await type('t de No');
  await compose(['¨'], 'ë');
  await type('l ');
  await compose(['に', 'にほ', 'にほん'], '日本');
  await expect.poll(() => lineOf(kind)).toContain('La forêt de Noël 日本');
  await app.save();
  expect(app.onDisk().some((line) => line.includes('La forêt de Noël 日本'))).toBe(true);
  await press('Control+z');
  await expect.poll(() => lineOf(kind)).not.toContain('日本');
  await press('Control+Shift+z');
  await expect.poll(() => lineOf(kind)).toContain('La forêt de Noël 日本');
}

test('a headline takes dead keys and an input method, and undo takes them back', () => writeIn('headline'));

test('so does a paragraph', async () => {
  await press('Enter');
  await press('ArrowDown');
  await writeIn('paragraph');
});

test('so does a caption', async () => {
  await app.menu('Insert', 'Figure');
  await writeIn('caption');
  await app.look('composition');
  expect(app.complaints).toEqual([]);
});

test('words that come without a key while a button has the focus are in the article', async () => {
  const id = await app.newArticle('Sony');
  await app.page.getByRole('button', { name: 'Italic' }).focus();
  await input.send('Input.insertText', { text: 'É' });
  await type('!');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: SonyÉ!');
  await app.page.getByRole('row', { name: 'Sony' }).focus();
  await input.send('Input.insertText', { text: 'ê' });
  await type('?');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: SonyÉ!ê?');
  expect(app.complaints).toEqual([]);
});

test('also while a button in the article itself has it', async () => {
  const id = await app.newArticle('Lake');
  await app.menu('Insert', 'Figure');
  await type('The lake');
  await app.page.getByRole('button', { name: 'Choose a picture' }).focus();
  await input.send('Input.insertText', { text: 'É' });
  await type('!');
  await app.save();
  expect(app.onDisk(id)).toEqual(['headline: Lake', 'figure: The lakeÉ!', 'lead: ', 'paragraph: ']);
  expect(app.complaints).toEqual([]);
});

test('while a button of a sheet has it they change nothing behind it', async () => {
  const id = await app.newArticle('Bridge');
  await app.menu('File', 'Hand Off…');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
  await input.send('Input.insertText', { text: 'É' });
  await press('Escape');
  await app.page.locator('.article-page:focus').waitFor();
  await type('!');
  expect(await lineOf('headline')).toBe('Bridge!');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: Bridge!');
});

// Scenario: the button that had the focus can be pressed no more, or has gone.
test('while nothing has the focus they change nothing, and what is typed next stands where the caret was', async () => {
  const id = await app.newArticle('Forest');
  await app.page.getByRole('button', { name: 'Italic' }).evaluate((button: HTMLElement) => {
    button.focus();
    button.blur();
  });
  await input.send('Input.insertText', { text: 'É' });
  expect(await lineOf('headline')).toBe('Forest');
  await type('!');
  expect(await lineOf('headline')).toBe('Forest!');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: Forest!');
  expect(app.complaints).toEqual([]);
});

// Scenario: Slate deletes by itself what an input method is about to write over, as Backspace does.
test('over a selection they take its place, with its marks, in one step of undo', async () => {
  const id = await app.newArticle('Bridge');
  await press('Enter');
  await press('Enter');
  await type('The ');
  await press('Control+b');
  await type('river');
  await app.menu('Insert', 'Quotation');
  await type('Never');
  await press('Enter');
  await type('Obama');
  await press('Enter');
  await type('End');
  const before = [
    'headline: Bridge',
    'lead: ',
    'paragraph: The river',
    'quotation: Never Obama',
    'paragraph: End',
  ];
  const whole = async () => {
    await app.save();
    return app.onDisk(id);
  };
  expect(await whole()).toEqual(before);

  await select('Never', 'Obama');
  await compose(['^'], 'ê');
  await type('t');
  expect(await whole()).toEqual(before.with(3, 'quotation: êt'));
  await press('Control+z');
  expect(await whole()).toEqual(before);

  await select('river', 'river');
  await compose(['^'], 'ê');
  await type('t');
  expect(await whole()).toEqual(before.with(2, 'paragraph: The êt'));
  expect(await app.page.locator('.article-page strong').innerText()).toBe('êt');
  await press('Control+z');
  expect(await whole()).toEqual(before);
  expect(app.complaints).toEqual([]);
});
