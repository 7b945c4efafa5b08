import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(() => begunApp());

const type = (words: string) => app.page.keyboard.type(words);
const press = (key: string) => app.page.keyboard.press(key);

/** Types, and counts the letters the editor was asked for while the browser waited. */
async function typeCounting(words: string): Promise<number> {
  await app.page.evaluate(() => {
    Reflect.set(globalThis, 'asked', 0);
    const count = () => Reflect.set(globalThis, 'asked', Reflect.get(globalThis, 'asked') + 1);
    document.querySelector('.article-page')?.addEventListener('beforeinput', count);
  });
  await type(words);
  return app.page.evaluate(() => Number(Reflect.get(globalThis, 'asked')));
}

test('letters, signs and spaces within a text are put in by the browser; the editor is asked for the first alone', async () => {
  const id = await app.newArticle();
  expect(await typeCounting('Noël à 7 h, « déjà » : l’été')).toBe(1);
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: Noël à 7 h, « déjà » : l’été');
  await press('Control+z');
  await app.save();
  expect(app.onDisk(id)[0]).toBe('headline: ');
});

test('where the browser would put a letter elsewhere, or without its marks, the editor does', async () => {
  const id = await app.newArticle('Sony');
  await press('Enter');
  await type('one two');
  await press('Control+Shift+ArrowLeft');
  await type('2');
  await press('Control+b');
  await type('bold');
  await press('Control+b');
  await type(' more');
  await app.save();
  expect(app.onDisk(id)[1]).toBe('lead: one 2bold more');
  expect(await app.page.locator('.part-lead strong').allInnerTexts()).toEqual(['bold']);
});

test('the first letter of a run is heard by the whole page: handles beside the text go', async () => {
  await app.newArticle('Sony');
  await press('Enter');
  await type('Lead');
  await press('Enter');
  await type('The paragraph');
  const [paragraph, handle] = [app.page.locator('.part-paragraph'), app.page.locator('.drag-handle')];
  for (const letters of ['!', '?!', '...']) {
    await paragraph.hover({ position: { x: 10, y: 8 } });
    await app.page.mouse.move(700, 500);
    await paragraph.hover({ position: { x: 40, y: 8 } });
    await handle.waitFor();
    await type(letters);
    await handle.waitFor({ state: 'hidden' });
  }
  await app.save();
  expect(await paragraph.innerText()).toBe('The paragraph!?!...');
  expect(app.complaints).toEqual([]);
});
