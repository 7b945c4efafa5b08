import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';

const app = new App();
beforeAll(async () => {
  await app.launch();
  // Whatever a mouse does would be a complaint: this person has none.
  await app.page.evaluate(() => {
    for (const name of ['pointerdown', 'mousedown'] as const)
      window.addEventListener(
        name,
        () => console.error(`A ${name}: this test is for the keyboard alone.`),
        true,
      );
  });
});
afterAll(() => app.dispose());

const type = (words: string) => app.page.keyboard.type(words);
const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};

/** What has the focus: its name, or its words. */
const focus = () =>
  app.page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'nothing';
    return active.getAttribute('aria-label') ?? (active as HTMLElement).innerText.trim().split('\n')[0] ?? '';
  });

/** Presses Tab, or back, until this has the focus: as a person would, and not for ever. */
async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let left = 40; left > 0; left--) {
    await press(key);
    const now = await app.page.evaluate(() => {
      const active = document.activeElement;
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.innerText : undefined;
      return label ?? active?.getAttribute('aria-label') ?? (active as HTMLElement | null)?.innerText ?? '';
    });
    if (name.test(now)) return;
    passed.push(now.split('\n')[0] ?? '');
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}.`);
}

/** Adds a part where the caret is, by its name in the menu of Ctrl+Enter. */
async function add(part: string): Promise<void> {
  await press('Control+Enter');
  await app.page.getByRole('menu').waitFor();
  await type(part);
  await expect.poll(focus).toBe(part);
  await press('Enter');
  await app.page.getByRole('menu').waitFor({ state: 'detached' });
  await expect.poll(focus).toBe('Article');
}

// The smallest picture there is: one pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('the first minute is begun with a name and Enter', async () => {
  await app.page.getByRole('heading', { name: 'Welcome to Marbre' }).waitFor();
  await type('Anne Roux');
  await press('Enter');
  await app.page.locator('.article-page').waitFor();
  await expect.poll(focus).toBe('Article');
});

test('an article with every part is written', async () => {
  await type('The bridge closes');
  await press('Enter');
  await type('It will be shut for two years.');
  await press('Enter');
  await type('Nobody had expected it.');
  for (const [part, words] of [
    ['Crosshead', 'A long wait'],
    ['List', 'Cars go round'],
    ['Quotation', 'We heard it on the radio.'],
    ['Pull quote', 'Two years is a long time.'],
    ['Related link', 'See also'],
    ['Sign-off', 'ats/aro'],
    ['Sidebar', 'Built in 1886'],
    ['Kicker', 'Bridges'],
  ] as const) {
    await add(part);
    await type(words);
    if (part !== 'Related link') continue;
    await press('ArrowRight');
    await type('The ferries');
  }
  await app.save();
  expect(app.onDisk().map((part) => part.split(':')[0])).toEqual([
    'kicker',
    'headline',
    'lead',
    'paragraph',
    'crosshead',
    'list',
    'quotation',
    'pull-quote',
    'related-link',
    'sign-off',
    'sidebar',
  ]);
});

test('a picture is added by the dialog, with caption, credit and description', async () => {
  const file = join(app.userData, 'bridge.png');
  writeFileSync(file, pixel);
  await app.answerDialogs({ open: [file] });
  await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await add('Figure');
  await press('Tab');
  await expect.poll(focus).toMatch(/Choose a picture/);
  await press('Enter');
  await app.page.locator('figure img').waitFor();
  await app.look('keyboard-figure');
  await expect.poll(focus).toBe('Article');
  await type('The bridge at dawn');
  await press('ArrowDown');
  await type('Anne Roux');
  await press('ArrowDown');
  await type('An iron bridge over a river');
  await app.save();
  expect(app.onDisk().find((part) => part.startsWith('figure'))).toBe(
    'figure: The bridge at dawn Anne Roux An iron bridge over a river',
  );
});

test('F6 and Shift+F6 go round the panes, each with its focus seen, and Escape leads back to the text', async () => {
  const seen: string[] = [];
  for (const _ of ['inspector', 'status', 'library', 'tools', 'article']) {
    await press('F6');
    await expect.poll(focus).not.toBe(seen.at(-1) ?? 'Article');
    seen.push(await focus());
    const outline = await app.page.evaluate(() => {
      const active = document.activeElement;
      return active ? getComputedStyle(active).outlineStyle : 'none';
    });
    // In the text the caret is what shows it.
    if (seen.at(-1) !== 'Article') expect(outline, seen.at(-1)).not.toBe('none');
  }
  expect(seen).toEqual(['Details', 'Status line', expect.anything(), expect.anything(), 'Article']);
  await press('Shift+F6');
  await expect.poll(focus).toBe(seen[3]);
  await press('Escape');
  await expect.poll(focus).toBe('Article');
});

test('the details are filled in', async () => {
  await press('F6');
  await expect.poll(focus).toBe('Details');
  await tabTo(/^Section/);
  await type('City');
  await tabTo(/^Dateline/);
  await type('Geneva');
  await press('Escape');
  await expect.poll(focus).toBe('Article');
});

test('the check leads to a fault, which is mended', async () => {
  await press('Control+Home', 'ArrowDown', 'Home', 'Shift+End', 'Delete');
  await press('F6');
  await tabTo(/^Details/, 'Shift+Tab');
  await press('ArrowRight');
  await expect.poll(focus).toMatch(/^Check/);
  await app.page.getByText('The headline is empty').waitFor();
  await tabTo(/headline is empty/);
  await app.look('keyboard-check');
  await press('Enter');
  await expect.poll(focus).toBe('Article');
  await type('The bridge closes for two years');
  await app.page.getByText('The headline is empty').waitFor({ state: 'detached' });
});

test('a version is kept and compared, and the sheet gives the focus back', async () => {
  await press('F6');
  await tabTo(/^Check/, 'Shift+Tab');
  await press('ArrowRight');
  await expect.poll(focus).toBe('Versions');
  await tabTo(/Keep this version/);
  await press('Enter');
  await app.page.getByText('Kept by you').waitFor();
  await tabTo(/^Compare/);
  await press('Enter');
  await app.page.getByRole('heading', { name: 'Compare versions' }).waitFor();
  await press('Escape');
  await app.page.getByRole('heading', { name: 'Compare versions' }).waitFor({ state: 'detached' });
  await expect.poll(focus).toMatch(/^Compare/);
});

test('the page is looked at, and handed off', async () => {
  await press('Escape', 'Shift+F6');
  await expect.poll(focus).toBe('Hide the library');
  await press('ArrowRight');
  await expect.poll(focus).toBe('Preview');
  await press('Enter');
  await app.page.frameLocator('iframe').locator('article h1').waitFor();
  await press('Escape');
  await expect.poll(focus).toBe('Preview');
  const place = join(app.userData, 'handed-off');
  mkdirSync(place);
  await app.answerDialogs({ save: join(place, 'page') });
  await press('ArrowRight');
  await expect.poll(focus).toBe('Hand off');
  await press('Enter');
  await app.page.getByRole('dialog').waitFor();
  await tabTo(/^Hand off…/);
  await press('Enter');
  await app.page.getByText('Handed off', { exact: true }).waitFor();
  await app.look('keyboard-handed-off');
  expect(existsSync(join(place, 'page', 'index.html'))).toBe(true);
  await press('Escape');
  await expect.poll(focus).toBe('Hand off');
});

test('no mouse was used, and the window complained of nothing', () => {
  expect(app.complaints).toEqual([]);
});
