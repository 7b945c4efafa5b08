import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleFile } from '../../electron/storage';
import { aMachine, good } from './a-machine';
import { journalsIn, killedAfterTyping } from './killed';

/* An article whose last words stand in a journal, the program having been killed, is renamed before anyone opens it. */
let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  good(await m.ask('library', 'rename', { name, to: 'Sony' }));
  await killedAfterTyping(m.home, 'sony', 'Sony in Beijing');
});
afterEach(() => m.end());

const rename = () => m.ask('library', 'rename', { name: 'sony', to: 'Beijing' });
const recoveries = async () => good(await m.ask('article', 'recoveries')).recoveries;
const file = (name: string) => articleFile(join(m.home, 'library', name));

test('its words go along: no conflict, nothing left behind', async () => {
  expect(good(await rename())).toEqual({ name: 'beijing' });
  expect(await recoveries()).toEqual([]);
  const { article, standing } = good(await m.ask('article', 'open', { name: 'beijing' }));
  expect([standing.state.name, article.metadata.slug]).toEqual(['saved', 'beijing']);
  expect(article.parts[0]).toMatchObject({ children: [{ text: 'Sony in Beijing' }] });
  expect(await journalsIn(m.home)).toEqual([]);
  const entries = good(await m.ask('library', 'list')).entries.map(({ name, headline }) => [name, headline]);
  expect(entries).toEqual([['beijing', 'Sony in Beijing']]);
});

test('its old name leads to the same article', async () => {
  good(await rename());
  expect(good(await m.ask('article', 'open', { name: 'sony' })).name).toBe('beijing');
});

test('where another program changed it meanwhile, a person chooses first; both sides stay', async () => {
  await writeFile(
    file('sony'),
    (await readFile(file('sony'), 'utf8')).replace('"text":""', '"text":"Bruno"'),
  );
  expect(await rename()).toMatchObject({ problem: { kind: 'changed-on-disk' } });
  expect(await recoveries()).toEqual([{ id: expect.any(String), name: 'sony', headline: 'Sony in Beijing' }]);
  expect(await readFile(file('sony'), 'utf8')).toContain('Bruno');
  expect(good(await m.ask('article', 'open', { name: 'sony' })).standing.state.name).toBe('changed-on-disk');
});

test('where its file cannot be read, its words can be put back under the new name', async () => {
  await writeFile(file('sony'), 'cut in the mid');
  expect(good(await rename())).toEqual({ name: 'beijing' });
  expect(await recoveries()).toEqual([
    { id: expect.any(String), name: 'beijing', headline: 'Sony in Beijing' },
  ]);
  good(await m.ask('article', 'putBack', { name: 'beijing' }));
  const { article } = good(await m.ask('article', 'open', { name: 'beijing' }));
  expect(article.parts[0]).toMatchObject({ children: [{ text: 'Sony in Beijing' }] });
});
