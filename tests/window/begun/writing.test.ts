import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(async () => {
  const page = await begunApp();
  await page.getByRole('button', { name: 'New article' }).first().click();
  await page.locator('.article-page').waitFor();
});

const type = (words: string) => app.page.keyboard.type(words);
const press = (key: string) => app.page.keyboard.press(key);
const article = () => app.page.locator('.article-page');
/** Puts on the real clipboard what another program would. */
const copiedElsewhere = (html: string, text: string) =>
  app.page.evaluate(
    ([asHtml = '', asText = '']) => {
      const write = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/html', asHtml);
        event.clipboardData?.setData('text/plain', asText);
      };
      window.addEventListener('copy', write, { capture: true, once: true });
      if (!document.execCommand('copy')) throw new Error('The page may not write to the clipboard.');
    },
    [html, text],
  );
const kinds = async () => {
  await app.save();
  return app.onDisk().map((line) => line.split(':')[0]);
};

test('a headline too long is seen while it is written, and takes every letter', async () => {
  await type('The iron bridge over the river, which nobody had thought of, will be shut for two long years');
  await article().locator('h1[data-limit="92 / 90"]').waitFor();
  await expect
    .poll(() => app.page.locator('.article-editor > [aria-live]').textContent())
    .toContain('the limit is 90');
  await app.look('limit-warning');
  await type(', the mayor said on Friday evening');
  await article().locator('h1[data-limit-level="error"]').waitFor();
  await app.look('limit-error');
});

test('a part is added by a slash and a few letters', async () => {
  await press('Enter');
  await type('Nobody had expected it.');
  await press('Enter');
  await type('/');
  await app.page.getByRole('option', { name: 'Crosshead' }).waitFor();
  await app.look('slash');
  await type('quo');
  await expect
    .poll(() => app.page.getByRole('option').allTextContents())
    .toEqual(['Quotation', 'Pull quote']);
  await press('ArrowDown');
  await app.look('slash-filtered');
  const [menu, line] = await Promise.all([
    app.page.getByRole('listbox', { name: 'Add' }).boundingBox(),
    article().locator('.part-paragraph', { hasText: '/quo' }).boundingBox(),
  ]);
  expect(menu?.x).toBe(line?.x);
  expect((menu?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0)).toBe(4);
  await press('Enter');
  await type('A bridge is a promise');
  await article().locator('.part-pull-quote .part-quote', { hasText: 'A bridge is a promise' }).waitFor();
  await press('Enter');
  await press('Enter');
  await type('/no part');
  expect(await app.page.getByRole('option').count()).toBe(0);
  await press('Enter');
  expect(await kinds()).toEqual(['headline', 'lead', 'pull-quote', 'paragraph', 'paragraph']);
});

test('a dash makes a list, and undo gives the dash back', async () => {
  await type('- ');
  await article().locator('li').waitFor();
  await type('by the lake');
  expect((await kinds()).at(-1)).toBe('list');
  for (let left = 12; left > 0 && (await article().locator('li').count()) > 0; left--)
    await press('Control+z');
  await article().locator('.part-paragraph', { hasText: /^- / }).waitFor();
  await press('Control+a');
  await app.page.waitForTimeout(200);
});

test('what a paste could not keep is named, and the paste taken back', async () => {
  await press('Control+End');
  await app.page.waitForTimeout(200);
  await press('Enter');
  await copiedElsewhere(
    '<h2>Closed</h2><table><tr><td>1886</td><td>opened</td></tr></table><iframe src="https://example.org/map"></iframe>',
    'Closed plainly',
  );
  await press('Control+v');
  const note = app.page.locator('.paste-note');
  await note.waitFor();
  await app.look('paste-note');
  expect(await app.accessibilityFaults()).toEqual([]);
  await note.getByRole('button', { name: 'Undo the paste' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await article().getByText('1886').count()).toBe(0);
});

test('without formatting, only the words are pasted', async () => {
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.pasteAndMatchStyle(),
  );
  await article().locator('.part-paragraph', { hasText: 'Closed plainly' }).waitFor();
  expect(await article().locator('h2', { hasText: 'Closed' }).count()).toBe(0);
});

/** Drags the part by its handle to a height over another, from 0 (its top) to 1 (its bottom), and stays there. */
async function dragOver(part: Locator, other: Locator, height: number): Promise<void> {
  await part.hover();
  const handle = app.page.locator('.drag-handle');
  await handle.hover();
  await app.page.mouse.down();
  const box = await other.boundingBox();
  if (!box) throw new Error('The part to drag over is not on the screen.');
  await app.page.mouse.move(box.x + 80, box.y + box.height / 2, { steps: 4 });
  await app.page.mouse.move(box.x + 80, box.y + box.height * height, { steps: 4 });
}
const dropLine = () => app.page.locator('.drop-line');

test('a part is dragged to another place, and undo brings it back', async () => {
  const before = await kinds();
  expect(before.indexOf('pull-quote')).toBe(2);
  const last = article().locator('.part-paragraph').last();
  await dragOver(article().locator('.part-pull-quote'), last, 0.9);
  await dropLine().waitFor();
  await app.look('drop-line');
  await app.page.mouse.up();
  await expect.poll(kinds).toEqual([...before.filter((kind) => kind !== 'pull-quote'), 'pull-quote']);
  await press('Control+z');
  await expect.poll(kinds).toEqual(before);
});

test('let go of below the last part, a dragged one is the last; above the headline, the first after it', async () => {
  const before = await kinds();
  const others = before.filter((kind) => kind !== 'pull-quote');
  const last = article().locator('.part-paragraph').last();
  await dragOver(article().locator('.part-pull-quote'), last, 5);
  await dropLine().waitFor();
  await app.page.mouse.up();
  await expect.poll(kinds).toEqual([...others, 'pull-quote']);
  await dragOver(article().locator('.part-pull-quote'), app.page.locator('.article-tools'), 0.5);
  await dropLine().waitFor();
  await app.page.mouse.up();
  const [headline, ...below] = others;
  await expect.poll(kinds).toEqual([headline, 'pull-quote', ...below]);
  await press('Control+z');
  await press('Control+z');
  await expect.poll(kinds).toEqual(before);
});

test('a drag that goes nowhere, or is called off with Escape, moves nothing', async () => {
  const before = await kinds();
  const quote = article().locator('.part-pull-quote');
  await dragOver(quote, quote, 0.9);
  await dropLine().waitFor({ state: 'hidden' });
  await app.page.mouse.up();
  await dragOver(quote, article().locator('.part-paragraph').last(), 0.9);
  await dropLine().waitFor();
  await press('Escape');
  await dropLine().waitFor({ state: 'hidden' });
  await app.page.mouse.up();
  expect(await kinds()).toEqual(before);
});

test('a paragraph is dragged into a sidebar, and a pull quote only past it', async () => {
  await app.menu('Insert', 'Sidebar');
  await type('Built in 1886');
  const sidebar = article().locator('.part-sidebar');
  const plain = article().locator('.part-paragraph', { hasText: 'Closed plainly' });
  await dragOver(plain, sidebar.locator('.part-sidebar-headline'), 0.9);
  await dropLine().waitFor();
  await app.look('drop-in-sidebar');
  await app.page.mouse.up();
  await sidebar.getByText('Closed plainly').waitFor();
  await dragOver(article().locator('.part-pull-quote'), sidebar, 0.5);
  await app.page.mouse.up();
  await app.save();
  expect(app.onDisk().find((line) => line.startsWith('sidebar'))).toMatch(
    /^sidebar: Built in 1886 Closed plainly/,
  );
  const ours = /article-page|paste-note|slash|drag|drop|editor-toolbar|inline-add/;
  expect((await app.accessibilityFaults()).filter((fault) => ours.test(fault))).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('words dragged go elsewhere; with Ctrl held they stay where they were too', async () => {
  const id = await app.newArticle('Bridge');
  await press('Enter');
  await press('Enter');
  await type('iron and ');
  await press('Control+b');
  await type('steel');
  const words = async () => {
    await app.save();
    return app.onDisk(id).at(-1);
  };
  /** In the middle of a text of the article, or where it begins. */
  const placeOf = (text: string, at: 'middle' | 'start') =>
    article()
      .getByText(text)
      .last()
      .boundingBox()
      .then((box) => ({
        x: (box?.x ?? 0) + (at === 'middle' ? (box?.width ?? 0) / 2 : 0),
        y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      }));
  const drag = async (held?: 'Control') => {
    const [from, to] = [await placeOf('steel', 'middle'), await placeOf('iron and', 'start')];
    await app.page.mouse.dblclick(from.x, from.y);
    await app.page.mouse.down();
    await app.page.mouse.move(from.x + 6, from.y, { steps: 3 });
    if (held) await app.page.keyboard.down(held);
    await app.page.mouse.move(to.x, to.y, { steps: 6 });
    await app.page.mouse.up();
    if (held) await app.page.keyboard.up(held);
  };
  await drag();
  expect(await words()).toBe('paragraph: steeliron and');
  await press('Control+z');
  expect(await words()).toBe('paragraph: iron and steel');
  await drag('Control');
  expect(await words()).toBe('paragraph: steeliron and steel');
  await press('Control+z');
  expect(await words()).toBe('paragraph: iron and steel');
});
