import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { App } from './app';

/**
 * Opens the program, begins with the sample story, types, saves and hands off; leaves a picture of each step and the exported page.
 * @param out an empty folder
 */
export async function tour(out: string, say: (line: string) => void): Promise<void> {
  const app = new App({ lang: 'en' });
  try {
    const page = await app.launch();
    await page.getByRole('button', { name: 'Open the sample story' }).waitFor();
    await app.screenshot('1-first-minute', out);
    say('The window is open: the first minute.');

    await page.getByRole('button', { name: 'Open the sample story' }).click();
    await page.locator('.article-page figure img').first().waitFor();
    await app.screenshot('2-sample-story', out);
    say('The sample story is open.');

    await page.locator('.article-page p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Typed on the tour, without a network.');
    await app.saved();
    await app.screenshot('3-typed-and-saved', out);
    say('A sentence was typed, and the disk said it holds it.');

    await page.getByRole('tab', { name: /Check/ }).click();
    await app.screenshot('4-check', out);

    await page.getByRole('button', { name: 'Preview' }).click();
    await page.frameLocator('iframe').locator('article h1').waitFor();
    await app.screenshot('5-preview', out);
    await page.keyboard.press('Escape');
    say('The preview shows the page as it will be handed off.');

    const exported = join(app.userData, 'handed-off');
    mkdirSync(exported);
    await app.answerDialogs({ save: join(exported, 'page') });
    await page.getByRole('button', { name: 'Hand off', exact: true }).click();
    await page.getByRole('button', { name: 'Hand off…' }).click();
    await page.getByText('Handed off', { exact: true }).waitFor();
    await app.screenshot('6-handed-off', out);
    cpSync(join(exported, 'page'), join(out, 'page'), { recursive: true });
    copyFileSync(app.fileOf(), join(out, 'article.json'));
    say(`The page was handed off: ${join(out, 'page', 'index.html')}`);
  } finally {
    await app.dispose();
  }
  if (app.complaints.length > 0) throw new Error(`The window complained:\n${app.complaints.join('\n')}`);
}
