import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

const more = Array.from({ length: 40 }, (_, at) => `The council met for the ${at + 1}th time.`);
beforeAll(async () => {
  const page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
  await write('The café bridge closes tonight');
  await write('The iron bridge will be shut for two years; no Bridge is older.');
  for (const line of ['Nobody had expected it. The bridge was mended.', ...more, 'A last bridge.'])
    await write(line);
});

const press = (key: string) => app.page.keyboard.press(key);
const count = () => app.page.locator('.find-count').textContent();

async function write(line: string): Promise<void> {
  await app.page.keyboard.insertText(line);
  await press('Enter');
}

/** How many places the browser paints as highlights of the name. */
const marks = (name: string) => app.page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].length, name);

test('Ctrl+F finds every place, marked on the page, the one far below scrolled to', async () => {
  await press('Control+Home');
  await press('Control+f');
  await app.page.keyboard.type('bridge');
  await expect.poll(count).toBe('1 of 5');
  await expect.poll(() => marks('marbre-found')).toBe(4);
  await press('Enter');
  expect(await count()).toBe('2 of 5');
  await app.look('find');
  await press('Shift+Enter');
  await press('Shift+Enter');
  expect(await count()).toBe('5 of 5');
  const last = app.page.getByText('A last bridge.');
  await expect
    .poll(() =>
      last.evaluate((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return top > 100 && bottom < window.innerHeight;
      }),
    )
    .toBe(true);
  await app.look('find-far');
});

test('Escape takes the caret to the place: what is typed next replaces it', async () => {
  await press('Escape');
  await expect.poll(() => app.page.evaluate(() => getSelection()?.toString())).toBe('bridge');
  await app.page.keyboard.type('boat');
  await expect.poll(() => app.page.getByText('A last boat.').count()).toBe(1);
  expect(await marks('marbre-found')).toBe(0);
  await press('Control+z');
  await expect.poll(() => app.page.getByText('A last bridge.').count()).toBe(1);
});

test('replace all is one undo step, and the disk has it', async () => {
  await press('Control+Shift+f');
  const words = app.page.getByRole('textbox', { name: 'Replace with' });
  await words.fill('footbridge');
  await app.page.getByRole('button', { name: 'Whole words only' }).click();
  await app.page.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(count).toBe('5 replaced.');
  await app.look('find-replaced');
  await app.save();
  expect(app.onDisk().filter((line) => line.includes('footbridge'))).toHaveLength(4);
  await words.press('Escape');
  await press('Control+z');
  await expect.poll(() => app.page.locator('.article-page').textContent()).not.toContain('footbridge');
});

test('when nothing is left to replace, the focus goes to the words that are sought', async () => {
  await press('Control+Shift+f');
  const sought = app.page.getByRole('textbox', { name: 'Find' });
  await sought.fill('older');
  await app.page.getByRole('textbox', { name: 'Replace with' }).fill('newer');
  const all = app.page.getByRole('button', { name: 'Replace all' });
  await expect.poll(count).toContain('of');
  await all.focus();
  await press('Space');
  await expect.poll(count).toContain('replaced.');
  await expect.poll(() => all.isDisabled()).toBe(true);
  await expect.poll(() => sought.evaluate((field) => field === document.activeElement)).toBe(true);
  await press('Escape');
  await app.page.locator('.article-page:focus').waitFor();
});

test('in the dark it is as clear', async () => {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await press('Control+Home');
  await press('Control+f');
  await app.page.getByRole('textbox', { name: 'Find' }).fill('council');
  await expect.poll(count).toContain('of 40');
  await press('Enter');
  await app.look('find-dark');
  expect(app.complaints).toEqual([]);
});
