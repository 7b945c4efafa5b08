import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleFile } from '../../electron/storage';
import { aMachine, good } from './a-machine';
import { journalsIn, killedAfterTyping } from './killed';

/*
 * The program was killed while someone typed in `sony`: its last words stand in a journal only. Whatever is done with the
 * closed article before it is opened again, they are its words and no other's.
 */
let m: ReturnType<typeof aMachine>;
beforeEach(async () => {
  m = aMachine();
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  await written('Sony');
  await killedAfterTyping(m.home, 'sony', 'Unsaved ');
});
afterEach(() => m.end());

/** A new article, named by its headline. @returns its folder's name */
async function written(headline: string): Promise<string> {
  const { name } = good(await m.ask('library', 'create', { from: 'nothing', language: 'en' }));
  good(await m.ask('article', 'open', { name }));
  const typed = { type: 'insert_text' as const, path: [0, 0], offset: 0, text: headline };
  good(await m.ask('article', 'record', { name, sequence: 1, operations: [typed] }));
  const closed = good(await m.ask('article', 'close', { name }));
  await m.machine.library.look(closed.name);
  return closed.name;
}

const recoveries = async () =>
  good(await m.ask('article', 'recoveries')).recoveries.map(({ name, headline }) => ({ name, headline }));
const inLibrary = (...names: string[]) => join(m.home, 'library', ...names);

/** What stands open once the article is opened: its state and headline. */
async function opened(name: string) {
  const answer = await m.ask('article', 'open', { name });
  if (!answer.ok) return answer.problem.kind;
  const [headline] = answer.value.article.parts;
  return [answer.value.standing.state.name, headline?.children] as const;
}

test('is offered, and comes back', async () => {
  expect(await recoveries()).toEqual([{ name: 'sony', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toEqual(['edited', [{ text: 'Unsaved Sony' }]]);
});

test('goes to the trash with its article: it is offered no more, and no article is opened by that name', async () => {
  good(await m.ask('library', 'trash', { name: 'sony' }));
  expect(await recoveries()).toEqual([]);
  expect(await opened('sony')).toBe('no-article');
});

test('is not taken for the words of a new article of that name', async () => {
  good(await m.ask('library', 'trash', { name: 'sony' }));
  expect(await written('Sony')).toBe('sony');
  expect(await recoveries()).toEqual([]);
  expect(await opened('sony')).toEqual(['saved', [{ text: 'Sony' }]]);
  expect(await journalsIn(m.home)).toHaveLength(1);
});

test('comes back with its article from the trash', async () => {
  const { trashed } = good(await m.ask('library', 'trash', { name: 'sony' }));
  good(await m.ask('library', 'restore', { trashed }));
  expect(await recoveries()).toEqual([{ name: 'sony', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toEqual(['edited', [{ text: 'Unsaved Sony' }]]);
});

test('comes back with its article from the trash under another name, where a new one has the old', async () => {
  const { trashed } = good(await m.ask('library', 'trash', { name: 'sony' }));
  await written('Sony');
  expect(good(await m.ask('library', 'restore', { trashed })).name).toBe('sony-2');
  expect(await recoveries()).toEqual([{ name: 'sony-2', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toEqual(['saved', [{ text: 'Sony' }]]);
  expect(await opened('sony-2')).toEqual(['edited', [{ text: 'Unsaved Sony' }]]);
});

test('goes for good with its article, and with no other', async () => {
  const other = good(await m.ask('library', 'trash', { name: await written('Another') })).trashed;
  const { trashed } = good(await m.ask('library', 'trash', { name: 'sony' }));
  good(await m.ask('library', 'emptyTrash', { trashed: [other] }));
  expect(await journalsIn(m.home)).toHaveLength(1);
  good(await m.ask('library', 'emptyTrash', { trashed: [trashed] }));
  expect(await journalsIn(m.home)).toEqual([]);
  expect(await recoveries()).toEqual([]);
});

test('stays where another copy of its article still stands', async () => {
  const { trashed } = good(await m.ask('library', 'trash', { name: 'sony' }));
  await cp(inLibrary('.trash', trashed), inLibrary('copy'), { recursive: true });
  await m.machine.library.look('copy');
  good(await m.ask('library', 'emptyTrash', { trashed: [trashed] }));
  expect(await recoveries()).toEqual([{ name: 'copy', headline: 'Unsaved Sony' }]);
});

test('is offered under the name another program gave the folder', async () => {
  await rename(inLibrary('sony'), inLibrary('beijing'));
  for (const name of ['sony', 'beijing']) await m.machine.library.look(name);
  expect(await recoveries()).toEqual([{ name: 'beijing', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toBe('no-article');
  expect(await opened('beijing')).toEqual(['edited', [{ text: 'Unsaved Sony' }]]);
});

test('is offered where another program removed the folder, and can be written again', async () => {
  await rm(inLibrary('sony'), { recursive: true });
  await m.machine.library.look('sony');
  expect(await recoveries()).toEqual([{ name: 'sony', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toEqual(['gone', [{ text: 'Unsaved Sony' }]]);
  good(await m.ask('article', 'resolve', { name: 'sony', keep: 'mine' }));
  expect(await readFile(articleFile(inLibrary('sony')), 'utf8')).toContain('Unsaved Sony');
});

test('is offered beside another article that took the place of a removed one', async () => {
  await rm(inLibrary('sony'), { recursive: true });
  await m.machine.library.look('sony');
  await written('Sony');
  expect(await recoveries()).toEqual([{ name: 'sony-2', headline: 'Unsaved Sony' }]);
  expect(await recoveries()).toEqual([{ name: 'sony-2', headline: 'Unsaved Sony' }]);
  expect(await opened('sony')).toEqual(['saved', [{ text: 'Sony' }]]);
  expect(await opened('sony-2')).toEqual(['gone', [{ text: 'Unsaved Sony' }]]);
  good(await m.ask('article', 'resolve', { name: 'sony-2', keep: 'mine' }));
  expect(await readFile(articleFile(inLibrary('sony-2')), 'utf8')).toContain('Unsaved Sony');
  expect(await journalsIn(m.home)).toEqual([]);
});

test('is a conflict of the file that another program changed', async () => {
  const file = articleFile(inLibrary('sony'));
  await writeFile(file, (await readFile(file, 'utf8')).replace('Sony', 'Bruno'));
  expect(await opened('sony')).toEqual(['changed-on-disk', [{ text: 'Unsaved Sony' }]]);
});
