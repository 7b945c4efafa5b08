import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pressWhileBusy } from './press-while-busy';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(async () => {
  const page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
});

const type = (words: string) => app.page.keyboard.type(words);
const press = (key: string) => app.page.keyboard.press(key);

// The smallest picture there is: one pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a whole article is written without leaving the keyboard', async () => {
  await type('The bridge closes tonight');
  await press('Enter');
  await type('The iron bridge will be shut for two years.');
  await press('Enter');
  await type('Nobody had expected it.');
  await press('Enter');
  await app.menu('Insert', 'Crosshead');
  await type('A long wait');
  await press('Enter');
  await type('The city had no ');
  await press('Control+b');
  await type('choice');
  await press('Control+b');
  await type(' at all.');
  await app.menu('Insert', 'List');
  await type('Cars go round by the lake');
  await press('Enter');
  await type('Trains run as before');
  await app.menu('Insert', 'Sign-off');
  await type('ats/aro');
  await app.menu('Insert', 'Sidebar');
  await type('Built in 1886');
  await press('Enter');
  await type('It has been mended four times.');
  await app.save();
  expect(app.onDisk()).toEqual([
    'headline: The bridge closes tonight',
    'lead: The iron bridge will be shut for two years.',
    'paragraph: Nobody had expected it.',
    'crosshead: A long wait',
    'paragraph: The city had no choice at all.',
    'list: Cars go round by the lake Trains run as before',
    'sign-off: ats/aro',
    'sidebar: Built in 1886 It has been mended four times.',
  ]);
  await app.look('written');
});

test('a picture is chosen in the system’s dialog, kept by its content, and drawn', async () => {
  const file = join(app.userData, 'bridge.png');
  writeFileSync(file, pixel);
  await app.answerDialogs({ open: [file] });
  await app.menu('Insert', 'Figure');
  await app.page.getByRole('button', { name: 'Choose a picture…' }).click();
  const image = app.page.locator('.article-page figure img');
  await image.waitFor();
  expect(
    await image.evaluate((drawn: HTMLImageElement) => drawn.decode().then(() => drawn.naturalWidth)),
  ).toBe(1);
  expect(await image.getAttribute('src')).toMatch(/^app:\/\/pictures\/[0-9a-f-]{36}\/[0-9a-f]{64}\.png$/);
});

test('words become a link, and one that a browser could misuse does not', async () => {
  await app.menu('Insert', 'Paragraph');
  await type('Timetable');
  await press('Shift+Home');
  await app.page.waitForTimeout(200);
  await press('Control+k');
  await type('javascript:alert(1)');
  await press('Enter');
  expect(await app.page.locator('.article-page a').count()).toBe(0);
  await press('Control+a');
  await type('https://example.org/timetable');
  await press('Enter');
  await app.page.locator('.article-page a[href="https://example.org/timetable"]').waitFor();
});

test('a link is followed with Ctrl held, after its whole address was shown', async () => {
  await app.electron.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, { detail }: { detail: string }) => {
        seen.push(`shown ${detail}`);
        return { response: 0 };
      },
    });
    Object.assign(shell, { openExternal: async (url: string) => void seen.push(`opened ${url}`) });
  });
  const seen = () => app.electron.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
  await app.page.locator('.article-page a').click();
  expect(await seen()).toEqual([]);
  await app.page.locator('.article-page a').click({ modifiers: ['Control'] });
  await expect
    .poll(seen)
    .toEqual(['shown https://example.org/timetable', 'opened https://example.org/timetable']);
});

test('what the inspector says is kept like the words', async () => {
  await app.page.getByLabel('Section').fill('City');
  await app.page
    .getByRole('button', { name: /Status/ })
    .last()
    .click();
  await app.page.getByRole('option', { name: 'To review' }).click();
  await app.save();
  await app.page.getByRole('row', { name: 'The bridge closes tonight' }).getByText('To review').waitFor();
  await app.look('inspector');
  expect(app.complaints).toEqual([]);
});

// Red before changes were drawn at once: on a slow computer one arrow in four was lost.
test('on a slow computer letters on both sides of an arrow stand in their own lines', async () => {
  const { page } = app;
  const system = await page.context().newCDPSession(page);
  const id = await app.newArticle('Three pictures');
  await system.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let left = 3; left > 0; left--) {
    await page.keyboard.press('Control+End');
    await app.menu('Insert', 'Figure');
    await page.waitForTimeout(400);
    for (const [words, key] of [
      ['At dawn', 'ArrowDown'],
      ['Anne Roux', 'ArrowDown'],
      ['A bridge', 'ArrowLeft'],
      ['iron ', 'End'],
    ] as const) {
      await page.keyboard.type(words);
      await page.keyboard.press(key);
    }
  }
  await system.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await system.detach();
  await app.save();
  const written = 'figure: At dawn Anne Roux A bridgiron e';
  expect(app.onDisk(id).filter((part) => part.startsWith('figure'))).toEqual(Array(3).fill(written));
});

test('keys pressed while the window is busy do what they say where each of them was meant', async () => {
  const id = await app.newArticle('Busy');
  const acts = ['Enter', 'ArrowDown', ...'then', 'ArrowUp', ...'first', 'ArrowDown', ...'on'];
  await pressWhileBusy([...acts, 'ArrowLeft', 'Backspace', ...'u']);
  await app.save();
  expect(app.onDisk(id)).toEqual(['headline: Busy', 'lead: first', 'paragraph: thenun']);
});

test('what is typed right after New stands in the new article, and nothing of it in the one before', async () => {
  const { page } = app;
  const before = await app.newArticle('The one before');
  const known = app.articles().length;
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.keyboard.type('Typed at once');
  await press('Enter');
  await type('ledd');
  await press('Backspace');
  await page.locator('.article-page .part-lead', { hasText: 'led' }).waitFor();
  await page.keyboard.type(' and on');
  await app.save();
  expect(app.articles()).toHaveLength(known + 1);
  expect(app.onDisk(before)).toEqual(['headline: The one before', 'lead: ', 'paragraph: ']);
  expect(app.articles().map((name) => app.onDisk(name).slice(0, 2))).toContainEqual([
    'headline: Typed at once',
    'lead: led and on',
  ]);
});

// Scenario: a pane is shut by a menu or by a screen reader, a note comes, or a search ends, in the very frame that paints a
// letter the editor has not taken in yet.
test('letters stand in their order when the window is drawn anew at each of them', async () => {
  const { page } = app;
  const id = await app.newArticle('Drawn');
  const tools = page.getByRole('toolbar', { name: 'Article tools' });
  await tools.getByRole('button', { name: 'Hide the inspector' }).click();
  await page.locator('.article-page').focus();
  const drawing = await tools.getByRole('button', { name: 'Hide the library' }).evaluateHandle((library) => {
    const over = new AbortController();
    const redraw = () => setTimeout(() => library instanceof HTMLElement && library.click());
    document.addEventListener('beforeinput', redraw, { signal: over.signal });
    return over;
  });
  await type(' anew again and again');
  await drawing.evaluate((over) => over.abort());
  await app.save();
  for (const pane of ['library', 'inspector'])
    if (await tools.getByRole('button', { name: `Show the ${pane}` }).isVisible())
      await tools.getByRole('button', { name: `Show the ${pane}` }).click();
  expect(app.onDisk(id)[0]).toBe('headline: Drawn anew again and again');
});
