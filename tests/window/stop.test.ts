import { afterAll, expect, test } from 'vitest';
import { App } from './app';

// The program is ended from outside, or asked for twice, in the worst moments.
const app = new App({ begun: true });
afterAll(() => app.dispose());

test('a menu command and a second launch in the first instants are not lost', async () => {
  const [page, status] = await Promise.all([app.launch(), app.launchAgainAtOnce()]);
  expect(status).toBe(0);
  await page.getByText('No articles yet').waitFor();
  expect(app.pages()).toHaveLength(1);
  // A page that begins anew hears nothing yet: what is chosen now waits for it.
  await app.electron.evaluate(({ BrowserWindow, Menu }) => {
    const [window] = BrowserWindow.getAllWindows();
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    const item = file?.submenu?.items.find(({ label }) => label === 'New Article');
    window?.webContents.once('did-start-navigation', () => item?.click({}, window, undefined));
    window?.webContents.reload();
  });
  await page.locator('.article-page h1').waitFor();
  await page.keyboard.type('Begun at once');
  await app.saved();
});

test('a signal to end, while a person types, takes no letter away', async () => {
  const id = await app.newArticle('Nothing is los');
  await app.page.keyboard.type('t');
  await app.signal('SIGTERM');
  expect(app.onDisk(id)[0]).toBe('headline: Nothing is lost');
});

test('a log-out that asks every process to end at once takes no letter away that the machine has', async () => {
  await app.launch();
  const id = await app.newArticle('Nothing is los');
  await app.page.keyboard.type('t');
  // What the window's own process has not handed over yet goes with it.
  await app.page.waitForTimeout(100);
  const status = await app.ended(({ pid = 0 }) => process.kill(-pid, 'SIGTERM'));
  expect(status).toBe(0);
  expect(app.onDisk(id)[0]).toBe('headline: Nothing is lost');
});

test('a computer that shuts down waits for the last letter', async () => {
  await app.launch();
  const id = await app.newArticle('Nothing is los');
  await app.page.keyboard.type('t');
  const { electron } = app;
  const status = await app.ended(() =>
    electron.evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown', { preventDefault() {} })),
  );
  expect(status).toBe(0);
  expect(app.onDisk(id)[0]).toBe('headline: Nothing is lost');
});
