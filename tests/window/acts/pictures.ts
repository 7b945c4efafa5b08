import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app';
import { called } from './catalogue';
import { type Acts, pick, pointInText, pointOnWords } from './stage';

const samples = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples', 'pictures');
const picture = () => join(samples, readdirSync(samples)[0] ?? '');

/** Pictures that come and go, and parts and words moved by the mouse. */
export const pictures: Acts = {
  dropPicture: [
    1,
    async ({ app }, at, also) => {
      const { x, y } = await pointInText(app, at, also);
      await dropFiles(app, [picture()], x, y);
      await app.page.waitForTimeout(150);
      return `drops a picture at ${Math.round(x)}, ${Math.round(y)}`;
    },
  ],
  pastePicture: [
    1,
    async ({ app }) => {
      const base64 = readFileSync(picture()).toString('base64');
      await app.page.evaluate((base64) => {
        const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([raw], 'image.png', { type: 'image/png' }));
        const told = { clipboardData, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', told));
      }, base64);
      await app.page.waitForTimeout(150);
      return 'pastes a picture';
    },
  ],
  choosePicture: [
    1,
    async ({ app }, at) => {
      const of = called('editor.choosePicture', 'editor.changePicture', 'editor.removePicture');
      const buttons = await app.page.locator('.article-page').getByRole('button', { name: of }).all();
      const button = pick(buttons, at);
      if (!button) return 'finds no picture to change';
      await app.answerDialogs({ open: [picture()] });
      await button.click({ timeout: 2000 }).catch(() => {});
      await app.page.waitForTimeout(150);
      await app.answerDialogs({ open: [] });
      return 'changes or removes a picture';
    },
  ],
  dragPart: [
    2,
    async ({ app }, at, also) => {
      const from = await pointOnWords(app, at);
      if (!from) return 'finds no part to drag';
      await app.page.mouse.move(from.x - 1, from.y);
      await app.page.mouse.move(from.x, from.y);
      const handle = await app.page
        .locator('.drag-handle:not([hidden])')
        .boundingBox({ timeout: 200 })
        .catch(() => null);
      if (!handle) return 'finds no handle to drag';
      const to = await pointInText(app, at, (also * 7) % 1);
      await app.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      await dragTo(app, to);
      return `drags the part at ${Math.round(from.y)} to ${Math.round(to.y)}`;
    },
  ],
  dragWords: [
    2,
    async ({ app }, at, also) => {
      const from = await pointOnWords(app, at);
      if (!from) return 'finds no word to drag';
      await app.page.mouse.click(from.x, from.y, { clickCount: 2 });
      const selected = await app.page.evaluate(() => {
        const selection = getSelection();
        if (!selection || selection.isCollapsed) return undefined;
        const { left, top, width, height } = selection.getRangeAt(0).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      if (!selected) return 'finds no words to drag';
      const to = (await pointOnWords(app, also)) ?? from;
      await app.page.mouse.move(selected.x, selected.y);
      await dragTo(app, to);
      return `drags words from ${Math.round(from.x)}, ${Math.round(from.y)} to ${Math.round(to.x)}, ${Math.round(to.y)}`;
    },
  ],
};

async function dragTo({ page }: App, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

/** As a file manager lets them fall. */
async function dropFiles({ page }: App, files: string[], x: number, y: number): Promise<void> {
  const system = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, x, y, data });
  await system.detach();
}
