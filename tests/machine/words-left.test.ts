import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

// Another program deletes the folder of an article that stands open, every word of it saved, and the window leaves it.
let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
});
afterEach(() => m.end());

/** Open and saved. @returns its folder's name */
async function standsWith(headline: string): Promise<string> {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  good(await m.ask('article', 'open', { name }));
  if (headline === '') return name;
  const typed = { type: 'insert_text' as const, path: [0, 0], offset: 0, text: headline };
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed] }));
  await m.machine.articles.saveAll();
  return name;
}

const deleted = (name: string) => rm(join(m.home, 'library', name), { recursive: true });
const toldOfWords = () => m.news.filter(({ name }) => name === 'wordsLeft');
const recoveries = async () => good(await m.ask('article', 'recoveries')).recoveries;

test('the window is told, the next start finds it, and opening brings every word back', async () => {
  const name = await standsWith('Sony');
  await deleted(name);

  good(await m.ask('article', 'close', { name }));

  const [left] = await recoveries();
  expect(left).toMatchObject({ name, headline: 'Sony' });
  expect(toldOfWords()).toEqual([{ to: 'window', name: 'wordsLeft', told: { id: left?.id } }]);
  const { article, standing } = good(await m.ask('article', 'open', { name }));
  expect([standing.state.name, article.parts[0]?.children]).toEqual(['gone', [{ text: 'Sony' }]]);
  good(await m.ask('article', 'resolve', { name, keep: 'mine' }));
  good(await m.ask('article', 'close', { name }));
  expect([toldOfWords().length, await recoveries()]).toEqual([1, []]);
});

test('one begun and left without a word is no loss, and nothing is told', async () => {
  const name = await standsWith('');
  await deleted(name);

  good(await m.ask('article', 'close', { name }));

  expect([toldOfWords(), await recoveries()]).toEqual([[], []]);
});

test('an article that was begun in such a folder, and has a name by now, is not taken for it', async () => {
  good(await m.ask('article', 'close', { name: await standsWith('Pear') }));
  const name = await standsWith('Sony');
  await deleted(name);
  good(await m.ask('article', 'close', { name }));

  expect(await recoveries()).toMatchObject([{ name, headline: 'Sony' }]);
  const { article, standing } = good(await m.ask('article', 'open', { name }));
  expect([standing.state.name, article.parts[0]?.children]).toEqual(['gone', [{ text: 'Sony' }]]);
});

test('another begun meanwhile in its folder is not taken for it: it is offered under a name of its own', async () => {
  const name = await standsWith('Sony');
  await deleted(name);
  good(await m.ask('article', 'close', { name }));
  expect(await standsWith('Pear')).toBe(name);

  const [left] = await recoveries();
  expect(left).toMatchObject({ name: `${name}-2`, headline: 'Sony' });
  const { article, standing } = good(await m.ask('article', 'open', { name: `${name}-2` }));
  expect([standing.state.name, article.parts[0]?.children]).toEqual(['gone', [{ text: 'Sony' }]]);
});

test('another begun while it stands open, its folder gone, has another folder: the words stay whose they are', async () => {
  const name = await standsWith('Sony');
  await deleted(name);
  await m.machine.articles.diskChanged();

  const { name: begun } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  await m.machine.articles.diskChanged();

  expect(begun).toBe(`${name}-2`);
  good(await m.ask('article', 'close', { name }));
  expect(await recoveries()).toMatchObject([{ name, headline: 'Sony' }]);
});

test('another that stood in the same folder and went as well, open or left, is not taken for it', async () => {
  for (const headline of ['Sony', 'Pear', 'Nut']) {
    expect(await standsWith(headline)).toBe('article');
    await deleted('article');
    if (headline !== 'Nut') good(await m.ask('article', 'close', { name: 'article' }));
  }
  await m.machine.articles.diskChanged();

  const left = await recoveries();
  expect(new Set(left.map(({ headline }) => headline))).toEqual(new Set(['Sony', 'Pear']));
  for (const { name, headline } of left) {
    const { article, standing } = good(await m.ask('article', 'open', { name }));
    expect([standing.state.name, article.parts[0]?.children]).toEqual(['gone', [{ text: headline }]]);
  }
});
