import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

// Menus of the program are there whatever stands open in the window: what they mean is the desk, which comes to the front.
beforeAll(() => begunApp());

let id: string;
beforeEach(async () => {
  id = await app.newArticle('The lake');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Enter');
});

const type = (words: string) => app.page.keyboard.type(words);
const open = {
  'filter of the library': async () => {
    await app.page.getByRole('button', { name: 'Filter and sort' }).click();
    await app.page.getByRole('dialog', { name: 'Filter and sort' }).waitFor();
  },
  'list in it': async () => {
    await open['filter of the library']();
    await app.page.getByRole('button', { name: /All sections/ }).click();
    await app.page.getByRole('listbox').waitFor();
  },
  'menu of an article': async () => {
    // The one that is open: it has come into the list by now, and moves no other under the press.
    const row = app.page.getByRole('row', { name: 'The lake', selected: true });
    await row.getByRole('button').click();
    await app.page.getByRole('menu').waitFor();
  },
  'menu of parts': async () => {
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByRole('menu').waitFor();
  },
  'field of a link': async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('dialog', { name: 'Link' }).waitFor();
  },
  'hand-off': async () => {
    await app.menu('File', 'Hand Off…');
    await app.page.getByRole('dialog', { name: 'Hand off' }).waitFor();
  },
  preferences: async () => {
    await app.menu('File', 'Preferences…');
    await app.page.getByRole('dialog', { name: 'Preferences' }).waitFor();
  },
} as const;
const overs = Object.keys(open) as (keyof typeof open)[];
const over = () => app.page.locator('[role=dialog], [role=menu], [role=listbox]').count();

test.each(overs)('over which the %s stood, a new article is written in at once', async (what) => {
  await open[what]();
  await app.page.keyboard.press('Control+n');
  await type(`Sony, no ${what}`);
  await expect.poll(() => app.page.locator('.article-page h1').innerText()).toBe(`Sony, no ${what}`);
  expect(await over()).toBe(0);
  await app.save();
  expect(app.articles().map((name) => app.onDisk(name)[0])).toContain(`headline: Sony, no ${what}`);
  expect(app.complaints).toEqual([]);
});

test.each(overs)('over which the %s stood, a part is added where it is seen', async (what) => {
  await open[what]();
  await app.menu('Insert', 'Quotation');
  await app.page.locator('.article-page:focus .part-quotation').waitFor();
  expect(await over()).toBe(0);
  await type('Words');
  await app.save();
  expect(app.onDisk(id).at(-1)).toBe('quotation: Words');
});

test('over which a menu stood whose article took another name, a part is added where it is seen', async () => {
  await app.newArticle('The bridge');
  await app.newArticle('The river');
  const row = (named: string) => app.page.locator(`.entries [data-key="${named}"]`);
  await row('the-bridge').getByRole('button').click();
  await app.page.getByRole('menu').waitFor();
  renameSync(join(app.library, 'the-bridge'), join(app.library, 'called-otherwise'));
  await row('called-otherwise').waitFor();

  await app.menu('Insert', 'Quotation');

  await app.page.locator('.article-page:focus .part-quotation').waitFor();
  // Every frame in which the list could take the keys.
  await app.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await app.page.locator('.article-page:focus').count()).toBe(1);
  expect(await over()).toBe(0);
});

test.each(overs)('over which the %s stood, words are looked for in the article', async (what) => {
  await open[what]();
  await app.menu('Edit', 'Find…');
  await app.page
    .getByRole('textbox', { name: 'Find', exact: true })
    .and(app.page.locator(':focus'))
    .waitFor();
  expect(await over()).toBe(0);
  await app.page.keyboard.press('Escape');
  await app.page.locator('.article-page:focus').waitFor();
});

test.each(overs)('over which the %s stood, the preview goes and leaves nothing behind', async (what) => {
  await open[what]();
  await app.menu('File', 'Preview');
  await app.page.getByRole('dialog', { name: 'Preview' }).waitFor();
  expect(await over()).toBe(1);
  await app.page.keyboard.press('Escape');
  await expect.poll(over).toBe(0);
  // Back where one came from, and from there to the text.
  await app.page.locator('.desk :focus').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.locator('.article-page:focus').waitFor();
});

// Scenario: the frame of the page takes the keys, and may run no script that would tell of them.
test('Escape closes the preview also while its page has the keys', async () => {
  await app.menu('File', 'Preview');
  // A press that comes before the page is drawn is nobody's; the next is the page's.
  await expect
    .poll(async () => {
      await app.page.locator('iframe.preview-page').click();
      return app.page.evaluate(() => document.activeElement?.tagName);
    })
    .toBe('IFRAME');
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
  });
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  await app.page.locator('.article-page:focus').waitFor();
});

test('the page that is previewed can be printed and copied, and stays', async () => {
  await app.menu('File', 'Preview');
  const preview = app.page.getByRole('dialog', { name: 'Preview' });
  await preview.waitFor();
  await app.menu('Edit', 'Copy As', 'HTML');
  expect(await preview.count()).toBe(1);
  await app.page.keyboard.press('Escape');
});

test('undo in the field of a sheet is the field’s own', async () => {
  await app.menu('File', 'Rename…');
  const field = app.page.getByRole('dialog').getByRole('textbox');
  await field.fill('Another name');
  await app.menu('Edit', 'Undo');
  await expect.poll(() => field.inputValue()).not.toBe('Another name');
  await app.page.keyboard.press('Escape');
});
