import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type Disk, nodeDisk, openArticle } from '../../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../a-library';

const place = temporaryLibrary();

/** A file of so many bytes, of which the disk keeps none. */
async function hollow(path: string, bytes: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

const listed = async (library: Awaited<ReturnType<typeof place.open>>) =>
  (await library.list()).entries.map(({ name, problem }) => [name, problem?.kind ?? null]).sort();

it.each([
  ['no text of an article is so long', 700_000_000],
  ['Node reads no file so long', 3_000_000_000],
])('a library opens with a file in an article’s place: %s', async (_what, bytes) => {
  await hollow(join(place.folder, 'film', 'article.json'), bytes);
  const read: string[] = [];
  const disk: Disk = {
    ...nodeDisk,
    read: (path) => {
      read.push(path);
      return nodeDisk.read(path);
    },
  };
  const library = await place.open({ disk });
  good(await library.create(anArticle('Un')));
  expect(await listed(library)).toEqual([
    ['film', 'unreadable-article'],
    ['un', null],
  ]);
  expect(read.filter((path) => path.includes('film'))).toEqual([]);
});

it('a file Node does not read is a problem of the disk, wherever it is met', async () => {
  await hollow(join(place.folder, 'film', 'article.json'), 3_000_000_000);
  const given = { folder: join(place.folder, 'film'), journals: join(place.root, 'journals'), by: '' };
  expect(problemOf(await openArticle({ disk: nodeDisk, ...given }))).toBe('disk-failed');
});

// A library may be a stick itself: there the system has folders of its own, which tell nobody what is in them.
it.each(['lost+found', 'System Volume Information', '$RECYCLE.BIN'])('%s is no article', async (name) => {
  await mkdir(join(place.folder, name));
  const library = await place.open({
    disk: {
      ...nodeDisk,
      stat: async (path) => {
        if (path.includes(name)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return nodeDisk.stat(path);
      },
    },
  });
  expect(await listed(library)).toEqual([]);
});

it('a folder of such a name with an article in it is one', async () => {
  await mkdir(join(place.folder, 'lost+found'));
  await writeFile(join(place.folder, 'lost+found', 'article.json'), '{');
  expect(await listed(await place.open())).toEqual([['lost+found', 'unreadable-article']]);
});
