import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

let usual: [width: number, height: number];
beforeAll(async () => {
  await begunApp('fr');
  usual = await sized(1280, 800);
  await app.menu('Fichier', 'Ouvrir l’article d’exemple');
  await app.page.locator('.article-page figure img').first().waitFor();
});
beforeEach(() =>
  app.page.emulateMedia({ forcedColors: null, contrast: null, reducedMotion: null, colorScheme: null }),
);
afterAll(() => sized(...usual));

/** Makes the window so large, and all in it as large as it is by itself. @returns its size before */
const sized = (...size: [width: number, height: number]) =>
  app.electron.evaluate(({ BrowserWindow }, [width, height]) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('There is no window.');
    const [before = 0, high = 0] = window.getContentSize();
    window.webContents.setZoomFactor(1);
    window.setContentSize(width, height);
    return [before, high] as [width: number, height: number];
  }, size);

const styleOf = (selector: string, property: string) =>
  app.page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a person would press, that is smaller than 24 by 24 CSS pixels; a link or a summary in a line of words may be. */
const small = () =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('button, input, [role="tab"], [role="radio"], [role="option"]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // React Aria's own, drawn for the browser's forms and for screen readers.
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && !element.closest('[aria-hidden]'))
      .filter(({ element }) => !element.matches('.skip-link'))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.className} ${box.width}×${box.height}`),
  );

/** What stands beyond the window's right edge, and whether the window itself scrolls sideways. */
const beyond = () =>
  app.page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth > window.innerWidth,
    lost: [...document.querySelectorAll('button, input, .part-paragraph, .status-line > *')]
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.className),
  }));

/** Lines of the list, of fields and of buttons that are taller than the box they are cut off by. */
const cutOff = () =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('.entry, .button, .field-input, .inspector-tab, .status-line')]
      .filter((element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0)
      .map((element) => `${element.className} ${element.scrollHeight} > ${element.clientHeight}`),
  );

test('with forced colours what is chosen is told by a line', async () => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  await app.look('forced-colours');
  expect(await styleOf('.entry[data-selected]', 'outline-style')).toBe('solid');
  expect(await styleOf('.button-primary', 'border-top-style')).toBe('solid');
  expect(await styleOf('.part-sidebar', 'border-top-style')).toBe('solid');
});

test('with more contrast soft words and lines are stronger', async () => {
  const before = await styleOf('.field-hint', 'color');
  await app.page.emulateMedia({ contrast: 'more' });
  await app.look('more-contrast');
  expect(await styleOf('.field-hint', 'color')).not.toBe(before);
});

test('with less movement nothing glides', async () => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(Number.parseFloat(await styleOf('.button', 'transition-duration'))).toBeLessThan(0.001);
});

test('however much the inspector holds, the window itself does not scroll', async () => {
  await app.page.getByRole('button', { name: 'Mettre sous embargo' }).click();
  await app.page.getByRole('combobox', { name: 'Fuseau horaire' }).waitFor();
  await app.page.getByLabel('Longueur visée').fill('10');
  await app.page.locator('.inspector meter, .inspector [role="meter"]').first().waitFor();
  expect(
    await app.page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
  ).toBeLessThanOrEqual(0);
});

test('every control is at least 24 by 24', async () => {
  await app.page.locator('.figure-frame').hover();
  expect(await small()).toEqual([]);
});

test('wider letters, words and lines are taken without anything lost', async () => {
  // By the machine, as a person's own style sheet would come: the page lets in none from outside.
  const window = await app.electron.browserWindow(app.page);
  const sheet = await window.evaluate(({ webContents }) =>
    webContents.insertCSS(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }',
    ),
  );
  await expect.poll(() => styleOf('.entry-headline', 'line-height')).toBe('19.5px');
  expect(await styleOf('.part-lead', 'letter-spacing')).not.toBe('normal');
  await app.look('text-spacing');
  expect(await beyond()).toEqual({ sideways: false, lost: [] });
  expect(await cutOff()).toEqual([]);
  await window.evaluate(({ webContents }, key) => webContents.removeInsertedCSS(key), sheet);
});

test('at 200 % nothing is lost, nothing scrolls sideways, and one pane at a time stands beside the article', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  await app.look('zoomed');
  await app.page.locator('.desk-library').waitFor({ state: 'detached' });
  expect(await app.page.locator('.desk-inspector').count()).toBe(1);
  expect(await beyond()).toEqual({ sideways: false, lost: [] });
  await app.page.getByRole('button', { name: 'Montrer la bibliothèque' }).click();
  await app.page.locator('.desk-library').waitFor();
  await app.look('zoomed-library');
  expect(await app.page.locator('.desk-inspector').count()).toBe(0);
  expect(await beyond()).toEqual({ sideways: false, lost: [] });
});
