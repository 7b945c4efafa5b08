import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMachine, good } from './a-machine';

let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await begin('library'));
});
afterEach(() => m.end());

const begin = (folder: string) =>
  m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, folder) });

/** Makes an article named by its headline, opens it and lets go of it. */
async function visit(headline: string): Promise<string> {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'fr' }));
  good(await m.ask('article', 'open', { name }));
  const typed = { type: 'insert_text' as const, path: [0, 0], offset: 0, text: headline };
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed] }));
  const closed = good(await m.ask('article', 'close', { name }));
  await m.machine.library.look(closed.name);
  m.machine.recent.renamed(name, closed.name);
  return closed.name;
}

async function recent(): Promise<string[]> {
  await m.machine.recent.look();
  return m.machine.recent.told.map(({ headline }) => headline);
}

test('the article last opened stands first, by its headline, and only once', async () => {
  const sony = await visit('Sony');
  await visit('Pékin');
  expect(await recent()).toEqual(['Pékin', 'Sony']);
  good(await m.ask('article', 'open', { name: sony }));
  expect(await recent()).toEqual(['Sony', 'Pékin']);
});

test('no more than ten are offered', async () => {
  for (let at = 1; at <= 12; at++) m.machine.recent.opened(`article-${at}`, '');
  expect(m.machine.choices.get().recent).toHaveLength(10);
  expect(m.machine.choices.get().recent[0]).toBe('article-12');
});

test('one that went to the trash is not offered, and is again when it comes back', async () => {
  const name = await visit('Sony');
  const { trashed } = good(await m.ask('library', 'trash', { name }));
  expect(await recent()).toEqual([]);
  good(await m.ask('library', 'restore', { trashed }));
  expect(await recent()).toEqual(['Sony']);
});

test('one that is renamed while nobody has it open stays where it stood', async () => {
  const name = await visit('Sony');
  await visit('Pékin');
  good(await m.ask('library', 'rename', { name, to: 'Beijing' }));
  expect(await recent()).toEqual(['Pékin', 'Sony']);
  expect(m.machine.choices.get().recent).toEqual(['pekin', 'beijing']);
});

test('the name of one in the trash, once another has it, is that of the other alone', async () => {
  await visit('Alpha');
  const name = await visit('Beta');
  good(await m.ask('library', 'trash', { name }));
  good(await m.ask('library', 'rename', { name: 'alpha', to: 'Beta' }));
  expect(m.machine.choices.get().recent).toEqual(['beta']);
  expect(await recent()).toEqual(['Alpha']);
});

test('the list is cleared by a person, and by another library', async () => {
  await visit('Sony');
  m.machine.recent.clear();
  expect(await recent()).toEqual([]);
  await visit('Pékin');
  good(await begin('elsewhere'));
  expect(m.machine.choices.get().recent).toEqual([]);
});

test('the window’s frame is told what stands in it, and whether it is saved', async () => {
  const name = await visit('Sony');
  const unsaved = m.stood.filter((article) => article?.isSaved === false);
  expect(unsaved.length).toBeGreaterThan(0);
  expect(m.stood.at(-1)).toBeNull();
  good(await m.ask('article', 'open', { name }));
  expect(m.stood.at(-1)).toMatchObject({ name, isSaved: true });
});
