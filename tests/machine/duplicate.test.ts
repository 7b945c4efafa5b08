import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Operation } from '../../article';
import { articleFile } from '../../electron/storage';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
});
afterEach(() => m.end());

const typed = (text: string): Operation => ({ type: 'insert_text', path: [0, 0], offset: 0, text });

/** A new article, open in the window, with a headline typed. */
async function open() {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await m.ask('article', 'open', { name }));
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed('Sony')] }));
  return name;
}

test('a duplicate has the words the window shows where another program changed the file', async () => {
  const name = await open();
  await m.machine.articles.saveAll();
  const file = articleFile(join(m.home, 'library', name));
  const others = readFileSync(file, 'utf8').replace('Sony', 'Bruno');
  good(await m.ask('article', 'record', { name, sequence: 2, operations: [typed('Our ')] }));
  writeFileSync(file, others);
  await m.machine.articles.saveAll();
  expect(good(m.machine.articles.working(name, 'window')).state.name).toBe('changed-on-disk');
  const copy = good(await m.ask('library', 'duplicate', { name }));
  const { article } = good(await m.ask('article', 'open', { name: copy.name }));
  expect(article.parts[0]).toMatchObject({ children: [{ text: 'Our Sony' }] });
  expect(readFileSync(file, 'utf8')).toBe(others);
});

test('a duplicate has the words the window shows where the folder is gone', async () => {
  const name = await open();
  await m.machine.articles.saveAll();
  rmSync(join(m.home, 'library', name), { recursive: true });
  const copy = good(await m.ask('library', 'duplicate', { name }));
  const { article } = good(await m.ask('article', 'open', { name: copy.name }));
  expect(article.parts[0]).toMatchObject({ children: [{ text: 'Sony' }] });
});

test.each([
  ['{ "format": 999, "id": "a", "metadata": {}, "parts": [] }', 'newer-format'],
  ['cut in the mid', 'unreadable-article'],
])('of %s there is no duplicate, and a sentence says why', async (text, kind) => {
  mkdirSync(join(m.home, 'library', 'other'), { recursive: true });
  writeFileSync(articleFile(join(m.home, 'library', 'other')), text);
  expect(await m.ask('library', 'duplicate', { name: 'other' })).toMatchObject({ problem: { kind } });
});
