import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(async () => {
  const page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  for (const line of [
    'The bridge closes tonight',
    'The iron bridge will be shut for two years.',
    'Nobody had expected it, the mayor least of all.',
    'Cars go round by the lake; trains run as before.',
    'The city had no choice at all.',
  ])
    await write(line);
  await app.menu('File', 'Keep a Version…');
  await page.getByLabel('Name (may be empty)').fill('Read by Anne');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByText('Read by Anne').waitFor();
});

const press = (key: string) => app.page.keyboard.press(key);

async function write(line: string): Promise<void> {
  await app.page.keyboard.insertText(line);
  await press('Enter');
}

async function replaceAll(sought: string, words: string): Promise<void> {
  await app.menu('Edit', 'Find and Replace…');
  await app.page.getByRole('textbox', { name: 'Find' }).fill(sought);
  await app.page.getByRole('textbox', { name: 'Replace with' }).fill(words);
  await app.page.getByRole('button', { name: 'Replace all' }).click();
  await press('Escape');
}

test('a kept version is compared with the words of now, by the keyboard', async () => {
  await replaceAll('the mayor least of all', 'and least of all the mayor');
  await replaceAll('two years', 'three years');
  await app.page.locator('.article-page').getByText('Cars go round').click();
  await press('Alt+Shift+ArrowDown');
  await press('Control+End');
  await write('Tomorrow the boats begin.');
  await app.page.getByRole('button', { name: 'Compare' }).first().focus();
  await press('Enter');
  const dialog = app.page.getByRole('dialog', { name: 'Compare versions' });
  await dialog.getByRole('insertion').first().waitFor();
  await expect
    .poll(() => dialog.getByRole('status').textContent())
    .toBe('8 words added · 3 removed · 1 part moved');
  await app.look('versions-compare');
});

test('it is restored from there, and the words that stood are a version', async () => {
  await app.page.getByRole('button', { name: /^Restore “Read by Anne, / }).click();
  await expect
    .poll(() => app.page.locator('.article-page').textContent())
    .toContain('Nobody had expected it, the mayor least of all.');
  const before = app.page.getByRole('listitem').filter({ hasText: 'Before going back' });
  await before.waitFor();
  expect(await before.textContent()).toContain('Anne Roux31 words');
  await app.look('versions-list');
  await app.save();
  expect(app.onDisk()).toContain('lead: The iron bridge will be shut for two years.');
  expect(app.complaints).toEqual([]);
});

/** Makes the window so large, and all in it larger by the zoom. @returns its size before */
const sized = (width: number, height: number, zoom: number) =>
  app.electron.evaluate(
    ({ BrowserWindow }, [wide, high, factor]) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('There is no window.');
      const [before = 0, tall = 0] = window.getContentSize();
      window.webContents.setZoomFactor(factor);
      window.setContentSize(wide, high);
      return [before, tall] as const;
    },
    [width, height, zoom] as const,
  );

test('the name of a version, however long, leaves its button in a narrow window', async () => {
  const { page } = app;
  await page
    .getByLabel('Name (may be empty)')
    .fill('Read by Anne, and once more by everyone in the newsroom, and by the lawyers too');
  await press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'once more by everyone' }).waitFor();
  await page.getByRole('button', { name: 'Compare' }).first().click();
  const restore = page.getByRole('button', { name: /^Restore “Read by Anne, and once more/ });
  const usual = await sized(800, 600, 2);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(400);
  const beside = await restore.evaluate((button) => {
    const { left, right } = button.getBoundingClientRect();
    return Math.min(left, innerWidth - right);
  });
  await sized(...usual, 1);
  await press('Escape');
  expect(beside).toBeGreaterThan(0);
});
