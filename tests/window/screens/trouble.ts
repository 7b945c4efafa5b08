import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsChannel } from '../../../article/bridge/names';
import type { App } from '../app';
import { leave, openFromList, type Screen } from './screen';

/** Files that come in, what another program does, and a disk that fails. */
export const troubleScreens: readonly Screen[] = [
  [
    'import under way',
    async (app) => {
      await leave(app);
      await importHeldBack(app);
      await app.page.getByRole('progressbar').waitFor();
    },
  ],
  [
    'imported',
    async (app) => {
      await letImportGo(app);
      await app.page.getByRole('button', { name: 'Show the list' }).waitFor();
      // What came in is opened next: until it is drawn, the article before it stands there for the eyes alone.
      await app.page.locator('.article-part:not([inert]) .article-page h1', { hasText: 'A story' }).waitFor();
    },
  ],
  [
    'imported files',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Show the list' }).click();
      await page.locator('.imported-file', { hasText: 'song.mp3' }).waitFor();
    },
  ],
  [
    'changed by another program',
    async (app) => {
      await leave(app);
      await openFromList(app, 'High water');
      await app.save();
      await app.page.locator('.article-page h1').click();
      await app.page.keyboard.type('Mine ');
      const theirs = readFileSync(app.fileOf('high-water'), 'utf8').replace('High water', 'Theirs');
      writeFileSync(app.fileOf('high-water'), theirs);
      await app.page.getByText('Another program changed this article').waitFor();
    },
  ],
  [
    'a library that is not there, and an article without its folder',
    async (app) => {
      await app.page.getByRole('button', { name: 'Keep mine' }).click();
      await app.save();
      renameSync(app.library, `${app.library}-away`);
      await app.page.keyboard.type('More ');
      await app.page.getByText('The article’s folder is not there any more').first().waitFor();
      await app.page.getByText('That did not work').waitFor();
    },
  ],
];

/** Asks for an import whose dialog stays open, and tells the window what it is told while files come in. */
async function importHeldBack(app: App): Promise<void> {
  const text = join(app.userData, 'page.txt');
  const song = join(app.userData, 'song.mp3');
  writeFileSync(text, 'A story\n\nNobody had expected it, they say.\n');
  writeFileSync(song, Buffer.from([0xff, 0xfb, 0x90, 0]));
  await app.electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () =>
        new Promise((answer) => {
          Reflect.set(globalThis, 'letImportGo', () => answer({ canceled: false, filePaths }));
        });
    },
    [text, song],
  );
  await app.page.getByRole('button', { name: 'Import' }).click();
  await app.electron.evaluate(({ BrowserWindow }, channel) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.send(channel, { done: 3, of: 8, file: 'story-4.txt' });
  }, newsChannel('importProgress'));
}

const letImportGo = (app: App) =>
  app.electron.evaluate(() => {
    const go: () => void = Reflect.get(globalThis, 'letImportGo');
    go();
  });
