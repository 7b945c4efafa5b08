import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../../window/app';

/** What a page from the web brings with it when it is pasted or imported. */
const page = `<html><body><article><h1>A page from the web</h1>
<p>With a <a href="https://example.org/">link</a> and a picture <img src="https://example.org/picture.jpg" alt="x">.</p>
<link rel="dns-prefetch" href="//example.org"><link rel="stylesheet" href="https://example.org/x.css">
<iframe src="https://example.org/"></iframe></article></body></html>`;

/** A day at work: the first minute, the sample, words misspelt, a paste, an import, a search, preview, hand-off, quit. */
export async function workingDay(folder: string): Promise<void> {
  const app = new App({ lang: 'en' });
  try {
    const window = await app.launch();
    await window.getByRole('button', { name: 'Open the sample story' }).click();
    await window.locator('.article-page figure img').first().waitFor();
    await window.locator('.article-page p').first().click();
    await window.keyboard.press('End');
    await window.keyboard.type(' Mispeled wrods, typpd at leisure.');
    await app.saved();
    await window.getByRole('textbox', { name: 'Article' }).evaluate((box, html) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/html', html);
      const told = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
      box.dispatchEvent(new InputEvent('beforeinput', told));
    }, page);
    await window.locator('.article-page').getByText('A page from the web').first().waitFor();
    await app.saved();
    await window.getByRole('button', { name: 'Preview' }).click();
    await window.frameLocator('iframe').locator('article h1').waitFor();
    await window.keyboard.press('Escape');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    await app.answerDialogs({ open: [file], save: join(folder, 'handed-off') });
    await app.menu('File', 'Import…');
    await window.getByText('A page from the web').first().waitFor();
    await window.getByRole('searchbox').first().fill('valley');
    await window.waitForTimeout(1000);
  } finally {
    await app.dispose();
  }
}

/** A start and a quit, for a program that is known to be wrong. */
export async function shortDay(): Promise<void> {
  const app = new App({ lang: 'en' });
  try {
    const window = await app.launch();
    await window.getByRole('button', { name: 'Open the sample story' }).click();
    await window.locator('.article-page p').first().click();
    await window.keyboard.type('Mispeled wrods. ');
    await app.saved();
    await window.waitForTimeout(2000);
  } finally {
    await app.dispose();
  }
}
