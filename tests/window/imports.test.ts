import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeDisk } from '../../electron/storage';
import { anArticle } from '../library/a-library';
import { writePackage } from '../library/write-package';
import { createArticle } from '../storage/create-article';
import { App } from './app';

const home = mkdtempSync(join(tmpdir(), 'marbre-files-'));
const packed = join(home, 'high-water.marbre');
// The first minute is not over: there is no library yet.
const app = new App({ args: [packed] });
beforeAll(async () => {
  const folder = join(home, 'high-water');
  await createArticle(nodeDisk, folder, anArticle('High water', 'Nobody had expected it.'));
  await writePackage(nodeDisk, folder, packed);
  await app.launch();
});
afterAll(async () => {
  await app.dispose();
  rmSync(home, { recursive: true });
});

function textFiles(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const path = join(home, `story-${at}.txt`);
    writeFileSync(path, `Story number ${at}\n\nNobody had expected it, they say.\n`);
    return path;
  });
}

/** Drops files of this computer where a selector leads, as the system does. */
async function drop(files: string[], selector: string): Promise<void> {
  const box = await app.page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn.`);
  const system = await app.page.context().newCDPSession(app.page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await system.send('Input.dispatchDragEvent', { type, ...place, data });
  await app.page.locator('.drop-veil').waitFor();
  await app.look('drop-files');
  await system.send('Input.dispatchDragEvent', { type: 'drop', ...place, data });
  await system.detach();
}

test('a package given at the launch is opened once the first minute is over', async () => {
  await app.page.getByRole('button', { name: 'Start writing' }).click();
  await app.page.locator('.article-page h1', { hasText: 'High water' }).waitFor();
  await app.page.getByText('1 article imported.').waitFor();
});

test('two hundred files dropped on the library come in, and the list names each', async () => {
  const song = join(home, 'song.mp3');
  writeFileSync(song, Buffer.from([0xff, 0xfb, 0x90, 0]));
  await drop([...textFiles(199), song], '.library');
  await app.page.getByRole('progressbar').waitFor();
  await app.look('importing');
  await app.page.getByText('199 articles imported.').waitFor();
  expect(app.articles().filter((name) => name.startsWith('story'))).toHaveLength(199);
  await app.page.getByRole('button', { name: 'Show the list' }).click();
  const list = app.page.getByRole('dialog');
  expect(await list.locator('.imported-file').first().innerText()).toContain('song.mp3');
  await app.look('import-list');
  await list.getByRole('button', { name: 'Open the article of story-7.txt' }).click();
  await app.page.locator('.article-page h1', { hasText: 'Story number 7' }).waitFor();
});

test('an import that is stopped says what it left', async () => {
  const before = app.articles().length;
  // So many that a busy machine, which is slow to press Stop, is not done before it.
  const many = 800;
  await drop(textFiles(many), '.library');
  await app.page.getByRole('button', { name: 'Stop', exact: true }).click();
  await app.page.getByText(/Stopped: \d+ files? (?:was|were) not imported\./).waitFor();
  const after = app.articles().length - before;
  expect(after).toBeLessThan(many);
  await app.page.getByText(`${after} articles imported.`).waitFor();
  expect(app.page.url()).toBe('app://marbre/index.html');
  expect(app.complaints).toEqual([]);
});
