import { beforeEach, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

/** An empty paragraph behind the headline, with the caret in it. */
beforeEach(async () => {
  await begunApp();
  await app.newArticle('Sony');
  for (let times = 0; times < 2; times++) await app.page.keyboard.press('Enter');
  await app.page.locator('.article-page p').nth(1).waitFor();
});

const slashMenu = () => app.page.locator('.slash-menu');
const plus = () => app.page.locator('.inline-add[data-shown=true]');

/** How far the left edge of one stands from that of the line with the caret, and its top from that line's, in CSS pixels. */
async function fromLine(selector: string): Promise<{ left: number; top: number }> {
  const line = await app.page.locator('.article-page .line').last().boundingBox();
  const box = await app.page.locator(selector).boundingBox();
  if (!line || !box) throw new Error(`${selector} is not drawn.`);
  return { left: Math.round(box.x - line.x), top: Math.round(box.y - line.y) };
}

/** Makes the window's panes come and go, with the focus in the text. */
async function togglePanes(): Promise<void> {
  const place = () => app.page.locator('.article-page').boundingBox();
  const before = await place();
  await app.menu('View', 'Library');
  await expect.poll(place).not.toEqual(before);
}

test('the menu at a slash stays under its slash while panes come and go', async () => {
  await app.page.keyboard.type('/');
  await slashMenu().waitFor();
  const before = await fromLine('.slash-menu');
  await togglePanes();
  await expect.poll(() => fromLine('.slash-menu')).toEqual(before);
  await togglePanes();
  await expect.poll(() => fromLine('.slash-menu')).toEqual(before);
});

test('the plus stays beside its line while panes come and go', async () => {
  await plus().waitFor();
  await app.page.waitForTimeout(100);
  const before = await fromLine('.inline-add');
  await togglePanes();
  await expect.poll(() => fromLine('.inline-add')).toEqual(before);
  await togglePanes();
  await expect.poll(() => fromLine('.inline-add')).toEqual(before);
});

test('the menu at a slash goes when the keyboard goes elsewhere, and leaves the slash as text', async () => {
  await app.page.keyboard.type('/');
  await slashMenu().waitFor();
  await app.page.getByRole('searchbox').click();
  await slashMenu().waitFor({ state: 'hidden' });
  await app.page.locator('.article-page .line').last().click();
  await app.page.keyboard.type('and on');
  expect(await slashMenu().count()).toBe(0);
  await app.save();
  expect(app.onDisk(app.articles().at(-1)).at(-1)).toBe('paragraph: /and on');
});
