import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

let out: string;
beforeAll(async () => {
  const page = await begunApp();
  await app.menu('File', 'Open the Sample Story');
  await page.locator('.article-page').waitFor();
  out = join(app.userData, 'handed-off');
  mkdirSync(out);
});

async function handOff(as: 'Folder' | 'Zip file', save: string) {
  await app.answerDialogs({ save });
  await app.page.getByRole('button', { name: 'Hand off', exact: true }).click();
  await app.page.getByText(as, { exact: true }).click();
  await app.page.getByRole('button', { name: 'Hand off…' }).click();
  await app.page.getByText('Handed off', { exact: true }).waitFor();
  await app.look(as === 'Folder' ? 'handed-off-folder' : 'handed-off-zip');
  await app.page.keyboard.press('Escape');
}

/** The files of a folder, by their place in it. */
function filesIn(folder: string): Record<string, Buffer> {
  const places = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((place) =>
    /\.\w+$/.test(place),
  );
  return Object.fromEntries(places.sort().map((place) => [place, readFileSync(join(folder, place))]));
}

test('a folder is handed off in one act, with the page, its style, its pictures and the article', async () => {
  await handOff('Folder', join(out, 'bridge'));
  const places = Object.keys(filesIn(join(out, 'bridge')));
  expect(places.filter((place) => !place.startsWith('pictures'))).toEqual([
    'article.json',
    'index.html',
    'page.css',
  ]);
  expect(places.some((place) => /^pictures\/[0-9a-f]{64}\.\w+$/.test(place))).toBe(true);
});

test('the preview shows exactly the bytes that were handed off', async () => {
  const requested: string[] = [];
  app.page.on('request', (request) => requested.push(request.url()));
  await app.page.getByRole('button', { name: 'Preview' }).click();
  const frame = app.page.frameLocator('iframe');
  await frame.locator('article h1').waitFor();
  await app.look('preview-desktop');
  await app.page.getByText('Phone', { exact: true }).click();
  await app.page.waitForTimeout(300);
  await app.look('preview-phone');
  const address = await app.page.locator('iframe').getAttribute('src');
  // The page's own policy keeps it from reading the frame's bytes; the machine's session may.
  const shown = await app.electron.evaluate(
    async ({ session }, url) => (await session.defaultSession.fetch(url)).text(),
    address ?? '',
  );
  expect(shown).toBe(readFileSync(join(out, 'bridge', 'index.html'), 'utf8'));
  expect(requested.every((url) => url.startsWith('app://preview/'))).toBe(true);
  await app.page.keyboard.press('Escape');
});

test('a zip holds the same files', async () => {
  await handOff('Zip file', join(out, 'bridge.zip'));
  const zipped = unzipSync(readFileSync(join(out, 'bridge.zip')));
  const inZip = Object.entries(zipped).map(([place, bytes]) => [
    place.replace(/^[^/]+\//, ''),
    Buffer.from(bytes),
  ]);
  expect(Object.fromEntries(inZip.sort())).toEqual(filesIn(join(out, 'bridge')));
});

test('the last hand-off is remembered, dragged out of the window, and says what has changed since', async () => {
  const { page } = app;
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    // No pointer is down here, so the system's own drag would never end.
    window.webContents.startDrag = ({ file, icon }) => {
      Reflect.set(globalThis, 'dragged', { file, icon: icon instanceof Object && !icon.isEmpty() });
    };
  });
  await page.locator('.article-page').getByText('Forty-one thousand').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' Nobody had expected it.');
  await page.getByRole('button', { name: 'Hand off', exact: true }).click();
  const last = page.getByRole('region', { name: 'Last hand-off' });
  await last.getByText('4 words added · 0 removed').waitFor();
  await app.look('hand-off-last');
  await last.locator('.hand-off-file').dispatchEvent('dragstart');
  const dragged = () => app.electron.evaluate(() => Reflect.get(globalThis, 'dragged'));
  await expect.poll(dragged).toEqual({ file: join(out, 'bridge.zip'), icon: true });
  await last.getByRole('button', { name: 'Compare…' }).click();
  const compare = page.getByRole('dialog', { name: 'Compare versions' });
  await compare.getByRole('insertion').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('an error of the check stands in the way and leads to its part', async () => {
  const { page } = app;
  await page.locator('.article-page h1').click({ clickCount: 3 });
  await page.waitForTimeout(200);
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Hand off', exact: true }).click();
  await page.getByText('Put the errors right first.').waitFor();
  await app.look('hand-off-blocked');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /The headline is empty/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.type('A headline again');
  await page.locator('.article-page h1', { hasText: 'A headline again' }).waitFor();
});

test('the HTML to paste in a CMS goes to the clipboard', async () => {
  await app.page.getByRole('button', { name: 'Hand off', exact: true }).click();
  await app.page.getByRole('button', { name: 'Copy as HTML' }).click();
  await app.page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^<article[\s\S]*<h1>A headline again<\/h1>[\s\S]*<\/article>\n$/);
  expect(existsSync(join(out, 'bridge-2'))).toBe(false);
  expect(app.complaints).toEqual([]);
});
