import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

// One program, from its first window to its next start.
const app = new App({ begun: true });
let first: Page;
let second: Page;
beforeAll(async () => {
  first = await app.launch();
});
afterAll(() => app.dispose());

const headline = (page: Page) => page.locator('.article-page h1');
async function write(page: Page, words: string) {
  await page.getByRole('button', { name: 'New article' }).first().click();
  await headline(page).waitFor();
  await page.keyboard.type(words);
  await page.locator('.save-saved').waitFor();
}

test('a second window stands beside the first, on an article of its own', async () => {
  await write(first, 'The bridge closes');
  second = await app.opens(() => app.menu('File', 'New Window'));
  await write(second, 'The tunnel opens');
  expect(await headline(first).innerText()).toContain('The bridge closes');
  await first.getByRole('row', { name: 'The tunnel opens' }).waitFor();
});

test('an article that stands open keeps its window: asking for it elsewhere meets no error', async () => {
  await second.getByRole('row', { name: 'The bridge closes' }).click();
  await second.waitForTimeout(300);
  expect(await headline(second).innerText()).toContain('The tunnel opens');
  expect(await second.getByText('This article could not be opened').count()).toBe(0);
  app.turnTo(second);
  await app.look('second-window');
});

test('a menu acts on the window it was chosen in, and panes are each window’s own', async () => {
  await app.menu('View', 'Library');
  await second.locator('.desk[data-library="shut"]').waitFor();
  expect(await first.locator('.desk').getAttribute('data-library')).toBe('open');
});

test('the language chosen in one window is spoken in all', async () => {
  await app.menu('File', 'Preferences…');
  await second.getByRole('button', { name: /Language of the window/ }).click();
  await second.getByRole('option', { name: 'Français' }).click();
  await first.getByRole('button', { name: 'Nouvel article', exact: true }).waitFor();
  await second.keyboard.press('Escape');
});

test('the next start opens both windows, each on its article, as it was arranged', async () => {
  await app.quit();
  await app.launch();
  await expect.poll(() => app.pages().length).toBe(2);
  [first, second] = app.pages() as [Page, Page];
  if ((await second.locator('.desk').getAttribute('data-library')) === 'open')
    [first, second] = [second, first];
  await expect.poll(() => headline(first).innerText()).toContain('The bridge closes');
  await expect.poll(() => headline(second).innerText()).toContain('The tunnel opens');
  expect(await second.locator('.desk').getAttribute('data-library')).toBe('shut');
});

test('a window whose process dies comes back in its place with every word, and the other goes on', async () => {
  const crashed = await app.electron.browserWindow(second);
  await headline(second).click();
  await second.keyboard.press('End');
  await second.keyboard.type(' on Monday');
  await second.waitForTimeout(300);
  await crashed.evaluate((window) => window.webContents.forcefullyCrashRenderer());
  await first.keyboard.press('End');
  // A page that goes while it is asked never answers.
  const shown = () =>
    crashed.evaluate(({ webContents }) =>
      webContents.isCrashed() || webContents.isLoading()
        ? ''
        : Promise.race([
            webContents.executeJavaScript('document.querySelector(".article-page")?.innerText ?? ""'),
            new Promise((resolve) => setTimeout(resolve, 500, '')),
          ]),
    );
  // Playwright gives a crashed page up, so the machine is asked what its window shows.
  await expect.poll(shown, { timeout: 15_000 }).toContain('The tunnel opens on Monday');
  expect(await headline(first).innerText()).toContain('The bridge closes');
});

test('closing one window closes only it', async () => {
  const closing = await app.electron.browserWindow(first);
  await closing.evaluate((window) => window.close());
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
});
