import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshPart, writeArticle } from '../../article';
import { addPicture } from '../../electron/library';
import { LibraryDoor } from '../../electron/machine/library-door';
import { type Disk, nodeDisk } from '../../electron/storage';
import { commandHere } from '../command-line/the-command';
import { anArticle } from '../library/an-article';
import { aPng } from '../library/pictures/pictures-by-hand';
import { aMachine, good } from './a-machine';

const marbre = commandHere();
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  m = aMachine();
});
afterEach(() => m.end());

const lib = (name = 'library') => join(m.home, name);
const begin = async (libraryFolder = lib(), asker = 'window') =>
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder }, asker));

/** An article's folder elsewhere, with so many pictures. */
async function elsewhere(pictures: number): Promise<string> {
  const folder = join(m.home, 'elsewhere', 'sony');
  mkdirSync(folder, { recursive: true });
  const plain = anArticle('Sony', 'Le piratage');
  const figures = [];
  for (let at = 1; at <= pictures; at++) {
    const picture = good(await addPicture(nodeDisk, folder, { bytes: aPng(at, 2), name: `${at}.png` }));
    figures.push({ ...freshPart('figure'), picture });
  }
  writeFileSync(
    join(folder, 'article.json'),
    writeArticle({ ...plain, parts: [...plain.parts, ...figures] }),
  );
  return folder;
}

/** Whether something is being made in the library now. */
const isMaking = () => readdirSync(lib()).some((name) => name.endsWith('.marbre-temp'));

async function untilMaking(): Promise<void> {
  while (!isMaking()) await setTimeout(1);
}

test('what the command line is bringing in stands though the program opens the library meanwhile', async () => {
  const pack = await elsewhere(60);
  mkdirSync(lib());
  m.machine.choices.set({ libraryFolder: lib() });
  const imported = marbre(['import', '--library', lib(), pack]);
  await untilMaking();
  good(await m.ask('library', 'list'));
  expect(await imported).toMatchObject({ status: 0, err: '' });
  expect(readdirSync(lib()).filter((name) => !name.startsWith('.'))).toEqual(['sony']);
  expect(readdirSync(join(lib(), 'sony', 'pictures'))).toHaveLength(60);
});

test('what one window is bringing in stands though another chooses the same library once more', async () => {
  const pack = await elsewhere(60);
  await begin();
  const before = good(await m.machine.library.library());
  const taken = m.ask('imports', 'take', { paths: [pack] });
  await untilMaking();
  await begin(lib(), 'another');
  expect(good(await taken).files).toMatchObject([{ became: 'article', name: 'sony' }]);
  expect(good(await m.machine.library.library())).toBe(before);
  expect(good(await m.ask('library', 'list')).entries).toMatchObject([{ name: 'sony' }]);
  expect(isMaking()).toBe(false);
});

test('a library whose folder went is another once it is chosen again', async () => {
  await begin();
  const before = good(await m.machine.library.library());
  renameSync(lib(), lib('library of before'));
  await begin();
  expect(good(await m.machine.library.library())).not.toBe(before);
  expect(good(await m.ask('library', 'list')).entries).toEqual([]);
});

/** A door of its own, which tells how often its library changed. */
function aDoor(disk: Disk = nodeDisk) {
  const folder = lib();
  const told = { changes: 0 };
  const onChange = () => {
    told.changes += 1;
  };
  const door = new LibraryDoor({
    disk,
    cache: join(m.home, 'own cache'),
    openNames: () => [],
    folder: () => folder,
    onChange,
    log: () => {},
  });
  return { door, told };
}

test('of two libraries chosen at once the last stands, and nobody watches the other', async () => {
  const { door, told } = aDoor();
  const [first, second] = [good(await door.prepare(lib('one'))), good(await door.prepare(lib('two')))];
  await Promise.all([first(), second()]);
  expect(good(await door.library()).folder).toBe(lib('two'));
  const before = told.changes;
  await mkdir(join(lib('one'), 'sony'));
  writeFileSync(join(lib('one'), 'sony', 'article.json'), writeArticle(anArticle('Sony')));
  await setTimeout(700);
  expect(told.changes).toBe(before);
  await door.close();
});

test('a fault while a library is opened is told, and the next question opens it', async () => {
  mkdirSync(lib());
  let isWell = false;
  const { door } = aDoor({
    ...nodeDisk,
    readdir: async (path) => {
      if (isWell) return nodeDisk.readdir(path);
      throw new Error('A fault.');
    },
  });
  await expect(door.library()).rejects.toThrow('A fault.');
  isWell = true;
  good(await door.library());
  await door.close();
});
