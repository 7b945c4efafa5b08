import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

// One program: what a person expects of any on their desktop.
let page: Page;
beforeAll(async () => {
  page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page h1').waitFor();
  await page.keyboard.type('The bridge closes');
  await app.save();
});
// Everything else is taken back by the program's own means; how large it is drawn is a choice of the menu.
afterAll(() => app.menu('View', 'Actual Size'));

/** The labels of the context menu that `act` brings up, and where; the item of that label is chosen. */
async function contextMenu(act: () => Promise<unknown>, choose = '') {
  await app.electron.evaluate(({ Menu }, label) => {
    Menu.prototype.popup = function (this: Electron.Menu, { x = 0, y = 0, callback } = {}) {
      const labels = this.items.filter(({ enabled }) => enabled).map((item) => item.label);
      Reflect.set(globalThis, 'shown', { labels: labels.filter((each) => each !== ''), x, y });
      this.items.find((item) => item.label === label)?.click();
      callback?.();
    };
    Reflect.set(globalThis, 'shown', undefined);
  }, choose);
  await act();
  const shown = () => app.electron.evaluate(() => Reflect.get(globalThis, 'shown'));
  await expect.poll(shown).toBeTruthy();
  const { labels, x, y }: { labels: string[]; x: number; y: number } = await shown();
  return { labels, x, y };
}

test('Shift+F10 brings up what may be done with the words selected, at the caret', async () => {
  await page.keyboard.press('Control+a');
  await page.waitForTimeout(200);
  const { labels, x, y } = await contextMenu(() => page.keyboard.press('Shift+F10'), 'Copy');
  expect(labels).toEqual(expect.arrayContaining(['Cut', 'Copy', 'Paste', 'Select All', 'Link…']));
  const box = await page.locator('.article-page h1').boundingBox();
  if (box === null) throw new Error('The headline is not drawn.');
  expect(x).toBeGreaterThanOrEqual(Math.floor(box.x));
  expect(y).toBeGreaterThan(box.y);
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('The bridge closes');
});

test('the other button in a field: what is pasted goes into the field', async () => {
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('Geneva'));
  await contextMenu(() => page.getByLabel('Dateline').click({ button: 'right' }), 'Paste');
  await expect.poll(() => page.getByLabel('Dateline').inputValue()).toBe('Geneva');
});

test('on a row of the library, its article opens in a window of its own', async () => {
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page h1', { hasNotText: 'bridge' }).waitFor();
  const row = page.getByRole('row', { name: 'The bridge closes' });
  const second = await app.opens(() =>
    contextMenu(() => row.click({ button: 'right' }), 'Open in a new window'),
  );
  await second.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
  const frame = await app.electron.browserWindow(second);
  await frame.evaluate((window) => window.close());
});

test('the window bears the headline, and a dot while words are not saved', async () => {
  const title = async () => (await app.electron.browserWindow(page)).evaluate((window) => window.getTitle());
  await page.locator('.article-page h1').click();
  await page.keyboard.type('The ferry sails');
  await expect.poll(title).toMatch(/^(• )?The ferry sails — Marbre$/);
  await expect.poll(title, { timeout: 10_000 }).toBe('The ferry sails — Marbre');
});

test('File > Open Recent opens an article by its headline', async () => {
  await app.menu('File', 'Open Recent', 'The bridge closes');
  await page.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
});

test('everything is made larger by the menu and by Ctrl with the wheel, and stays so at the next start', async () => {
  const level = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
  await app.menu('View', 'Larger');
  expect(await level()).toBe(0.5);
  // The driver's own wheel does not pass where Chromium looks for Ctrl.
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in');
  });
  await expect.poll(level).toBe(1);
  await app.quit();
  page = await app.launch();
  await page.locator('.article-page h1', { hasText: 'The bridge closes' }).waitFor();
  expect(await level()).toBe(1);
});

test('letters pressed right behind the key for a new article begin its headline, not the article before', async () => {
  await page.locator('.article-page h1', { hasText: 'The bridge closes' }).click();
  const before = app.articles().length;
  await page.keyboard.press('ControlOrMeta+n');
  await page.keyboard.type('The lake');
  await page.locator('.article-page:focus h1', { hasText: /^The lake$/ }).waitFor();
  await app.save();
  expect(app.articles()).toHaveLength(before + 1);
  expect(app.onDisk('the-bridge-closes').join()).not.toContain('lake');
});

test('a press beside all controls leaves the keys where they were', async () => {
  const id = await app.newArticle('Sony');
  for (const place of [
    '.pane-title',
    '.inspector-tabs',
    '.article-tools-space',
    '.editor-head',
    '.status-line',
  ]) {
    const box = await page.locator(place).first().boundingBox();
    if (box === null) throw new Error(`There is no ${place} to press on.`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 2);
    await page.keyboard.type('!');
  }
  await page.getByLabel('Dateline').click();
  await page.locator('.status-line').click();
  await page.keyboard.type('Bern');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: Sony!!!!!');
  expect(await page.getByLabel('Dateline').inputValue()).toBe('Bern');
  expect(app.complaints).toEqual([]);
});

test('Help lists the keys of the menus that stand, and About every package in the program', async () => {
  await app.menu('Help', 'Keyboard Shortcuts');
  await page.getByText('Ctrl+Shift+E', { exact: true }).waitFor();
  await page.getByText('Alt+Shift+↑').waitFor();
  await page.getByRole('heading', { name: 'File', exact: true }).waitFor();
  await app.look('shortcuts');
  await page.keyboard.press('Escape');
  await app.menu('Help', 'About Marbre');
  for (const name of ['electron', 'react', 'slate', 'electron-log', '@fontsource-variable/inter'])
    await page
      .locator('.about-licence summary', { hasText: `${name} ` })
      .first()
      .waitFor();
  await page.locator('.about-licence summary', { hasText: 'slate ' }).first().click();
  await page.locator('.about-licence[open]').getByText('Permission is hereby granted').waitFor();
  await app.look('about');
});
