import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { failed, newArticle, succeeded, writeArticle } from '../../article';
import { OpenArticles } from '../../electron/machine/open-articles';
import { nodeDisk } from '../../electron/storage';
import { good } from './a-machine';

/** Articles of which one is given another name as it is closed, and then looked at for a while. */
async function closing() {
  const home = mkdtempSync(join(tmpdir(), 'marbre-let-go-'));
  const folder = join(home, 'library', 'article');
  await mkdir(folder, { recursive: true });
  const given = { id: crypto.randomUUID(), now: '2026-11-28T12:00:00.000Z', language: 'en' };
  await writeFile(join(folder, 'article.json'), writeArticle(newArticle(given)));
  const acts: string[] = [];
  let looksAt = () => {};
  const looked = new Promise<void>((resolve) => {
    looksAt = resolve;
  });
  const articles = new OpenArticles<string>({
    disk: nodeDisk,
    journals: join(home, 'journals'),
    by: () => 'Anne Roux',
    tell: () => {},
    onSaved: () => {},
    onFailed: () => {},
    betterFolder: async (name) => (name === 'article' ? join(dirname(folder), 'sony') : undefined),
    isCopy: async () => false,
    room: {
      elsewhere: async () => failed({ kind: 'no-library', at: home }),
      bringPictures: async () => succeeded(undefined),
    },
    onRenamed: () => {},
    onStands: () => {},
    onClosed: async () => {
      acts.push('looked at');
      looksAt();
      await setTimeout(100);
      acts.push('let go');
    },
    log: () => {},
  });
  onTestFinished(async () => {
    await articles.closeAll();
    rmSync(home, { recursive: true, force: true });
  });
  good(await articles.open(folder, 'window'));
  return { articles, acts, looked, library: dirname(folder) };
}

test('under its new name too, nobody opens an article before it is let go of', async () => {
  const { articles, acts, looked, library } = await closing();
  const closed = articles.close('article', 'window');
  await looked;
  const opened = good(await articles.open(join(library, 'sony'), 'another'));
  acts.push('opened');
  expect(opened.name).toBe('sony');
  expect(acts).toEqual(['looked at', 'let go', 'opened']);
  expect(good(await closed)).toEqual({ name: 'sony' });
});

test('under its new name too, who asks where the article is waits until it is let go of', async () => {
  const { articles, acts, looked, library } = await closing();
  const closed = articles.close('article', 'window');
  await looked;
  expect(await articles.folderNow(join(library, 'sony'))).toBe(join(library, 'sony'));
  expect(acts).toEqual(['looked at', 'let go']);
  await closed;
});
