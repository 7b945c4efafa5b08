import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from './app';
import { menuItems, pressables } from './what-can-be-done';

// A hand that presses whatever there is, in any order. Nothing breaks, nothing is complained of, and what the window shows at
// the end is on the disk.
const app = new App({ begun: true });
beforeAll(async () => {
  await app.launch();
  await app.answerDialogs({ open: [], save: '' });
  await app.electron.evaluate(({ dialog, Menu, shell }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    shell.openExternal = async () => {};
    shell.openPath = async () => '';
    shell.showItemInFolder = () => {};
    Menu.prototype.popup = ({ callback } = {}) => void setTimeout(() => callback?.());
  });
});
afterAll(() => app.dispose());

/** Which of those that are there, from 0 to 1. No `fc.double`: most of its numbers lie beside nought, which is the first alone. */
const which = fc.integer({ min: 0, max: 9999 }).map((of) => of / 10_000);
const keys = [
  ...[
    'Escape',
    'Enter',
    'Tab',
    'Shift+Tab',
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
  ],
  ...['Backspace', 'Delete', 'Space', 'PageDown', 'F6', 'Shift+F6', 'F7', 'F8', 'F9', 'F3', 'Shift+F10'],
  ...['Control+b', 'Control+i', 'Control+k', 'Control+Shift+k', 'Control+Shift+x', 'Control+Shift+n'],
  ...[
    'Control+z',
    'Control+Shift+z',
    'Control+a',
    'Control+c',
    'Control+x',
    'Control+v',
    'Control+f',
    'Control+h',
  ],
  ...['Control+Enter', 'Control+Shift+h', 'Control+Shift+p', 'Control+Shift+l', 'Control+Shift+Backspace'],
  ...['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Shift+End', 'Alt+F10'],
];
const words = ['word ', 'x', '/', 'side', 'fig', '- ', '1. ', 'É', '« oui »', 'https://ex.org', 'a\n'];
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ press: which, times: fc.constantFrom(1, 1, 1, 1, 2) }) },
  { weight: 2, arbitrary: fc.record({ x: which, y: which }) },
  { weight: 6, arbitrary: fc.record({ key: fc.constantFrom(...keys) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom(...words) }) },
  { weight: 2, arbitrary: fc.record({ menu: which }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** More of them, and others at each run: `MARBRE_ACTS=20`. */
const asked = Number(process.env.MARBRE_ACTS ?? 0);
const rounds = fc.sample(
  // Else the ends of every range come most.
  fc.noBias(fc.array(act, { minLength: asked > 0 ? 300 : 60, maxLength: 300, size: 'max' })),
  asked > 0 ? { numRuns: asked } : { numRuns: 1, seed: 7 },
);

/** Does it, and tells what it was. */
async function doOne(one: Act): Promise<string> {
  const { page } = app;
  if ('key' in one) {
    await page.keyboard.press(one.key);
    return one.key;
  }
  if ('type' in one) {
    await page.keyboard.type(one.type);
    return `types ${one.type}`;
  }
  if ('menu' in one) {
    const items = await menuItems(app);
    const path = items[Math.floor(one.menu * items.length)] ?? [];
    await app.menu(...path);
    return path.join(' > ');
  }
  const there = 'x' in one ? [] : await pressables(page);
  const found = 'x' in one ? undefined : there[Math.floor(one.press * there.length)];
  // The middle of the window, where the article is.
  const at = found ?? {
    x: 330 + ('x' in one ? one.x : 0.5) * 600,
    y: 130 + ('y' in one ? one.y : 0.5) * 600,
  };
  await page.mouse.click(at.x, at.y, { clickCount: 'times' in one ? one.times : 1 });
  return `presses ${found?.name ?? `${at.x}, ${at.y}`}`;
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Everything is left, and what the window shows is on the disk. */
async function holds(done: readonly string[]): Promise<void> {
  for (let times = 0; times < 4; times++) await app.page.keyboard.press('Escape');
  await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
  if ((await app.page.locator('.article-page').count()) === 0) return;
  await app.save();
  const shown = await app.page.locator('.article-page [data-slate-string]').allTextContents();
  const onDisk = app.articles().map((name) => app.onDisk(name).map((line) => line.replace(/^[^:]*: /, '')));
  expect(
    onDisk.map((lines) => bare(lines.join(''))),
    done.join('\n'),
  ).toContain(bare(shown.join('')));
}

test.each(rounds.map((acts, at) => [at, acts] as const))(
  'any acts, round %i',
  { timeout: 300_000 },
  async (_, acts) => {
    await app.beginAnew();
    await app.menu('File', 'Open the Sample Story');
    await app.page.locator('.article-page h1').first().waitFor();
    const done: string[] = [];
    for (const one of acts) {
      done.push(await doOne(one));
      expect(app.complaints, done.join('\n')).toEqual([]);
      expect(await app.page.locator('.whole-window').count(), done.join('\n')).toBe(0);
      if (done.length % 30 === 0) await holds(done);
    }
  },
);
