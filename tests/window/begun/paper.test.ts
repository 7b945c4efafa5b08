import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedApp as app, begunApp } from './shared-app';

beforeAll(async () => {
  await begunApp();
  await app.menu('File', 'Open the Sample Story');
  await app.page.locator('.article-page').waitFor();
});

test('the page is saved as a PDF, its words and pictures in it', async () => {
  const path = join(app.userData, 'proof.pdf');
  await app.answerDialogs({ save: path });
  await app.menu('File', 'Save as PDF…');
  await app.page.getByText('The page is saved as PDF').waitFor();
  const pdf = readFileSync(path);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.includes('/Image')).toBe(true);
  // A title and marked parts: for those who listen to it.
  expect(pdf.includes('/StructTreeRoot')).toBe(true);
  expect(pdf.length).toBeGreaterThan(20_000);
});

test('it is printed from a window nobody sees, and a printer that fails is told', async () => {
  await app.electron.evaluate(({ app: program }) => {
    program.once('web-contents-created', (_event, page) => {
      page.print = (_options, done) => {
        Reflect.set(globalThis, 'printed', page.getURL());
        done?.(false, 'Print job failed');
      };
    });
  });
  await app.menu('File', 'Print…');
  await app.page.getByText(/could not be printed: Print job failed/).waitFor();
  const printed = await app.electron.evaluate(() => Reflect.get(globalThis, 'printed'));
  expect(printed).toMatch(/^app:\/\/preview\/[^/]+\/index\.html/);
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

const onClipboard = () =>
  app.electron.evaluate(async ({ clipboard }) => {
    const text: string = await clipboard.readText();
    const read: unknown = Reflect.get(clipboard, 'readHTML');
    return { text, html: typeof read === 'function' ? String(read.call(clipboard)) : '' };
  });

test('the whole article is copied for a word processor, as HTML to paste, and plain', async () => {
  await app.page.locator('.article-page').getByText('Forty-one thousand').click();
  await app.menu('Edit', 'Copy As', 'Formatted Text');
  await app.page.getByText('The whole article is copied.').waitFor();
  await app.look('copied-as');
  const rich = await onClipboard();
  expect(rich.html).toContain('<h1>A valley turns off its lamps');
  expect(rich.text).toContain('A valley turns off its lamps');
  await app.menu('Edit', 'Copy As', 'HTML');
  await expect.poll(async () => (await onClipboard()).text).toMatch(/^<article lang="en-GB">/);
  expect((await onClipboard()).html).toBe('');
});

test('a selection is copied by itself', async () => {
  await app.page.locator('.article-page').getByText('Forty-one thousand').dblclick();
  await app.page.waitForTimeout(200);
  await app.menu('Edit', 'Copy As', 'Plain Text');
  await app.page.getByText('The selection is copied.').waitFor();
  expect((await onClipboard()).text.trim()).toMatch(/^(Forty|one|thousand|Forty-one)$/);
  expect(app.complaints).toEqual([]);
});
