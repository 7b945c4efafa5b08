import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Article, freshPart, type Picture, pictureFile, writeArticle } from '../../../article';
import { addPicture, UnusedPictures } from '../../../electron/library';
import { type Disk, nodeDisk } from '../../../electron/storage';
import { encodeRecord, type JournalRecord } from '../../../electron/storage/journal-record';
import { anArticle, good, problemOf, stillClock, temporaryLibrary } from '../a-library';
import { aPng } from './pictures-by-hand';

const place = temporaryLibrary();
const folder = () => join(place.folder, 'sony');
const journals = () => join(place.root, 'journals');
const file = () => join(place.root, 'unused-pictures.json');
const dayMs = 24 * 60 * 60 * 1000;
const sony = anArticle('Sony');

let clock: ReturnType<typeof stillClock>;
let unused: UnusedPictures;
beforeEach(async () => {
  clock = stillClock('2026-11-24T14:32:00.000Z');
  unused = lookingAt();
  await mkdir(journals());
  await mkdir(join(folder(), 'versions'), { recursive: true });
  await write(sony);
});

const lookingAt = (disk: Disk = nodeDisk) =>
  new UnusedPictures({ disk, journals: journals(), file: file(), clock });
const write = (article: Article) => writeFile(join(folder(), 'article.json'), writeArticle(article));
const look = async () => good(await unused.look(folder()));
const lookAfter = async (days: number) => {
  clock.move(days * dayMs);
  return look();
};
const there = () => place.names('sony/pictures');

let width = 0;
const add = async () => {
  width += 1;
  return good(await addPicture(nodeDisk, folder(), { bytes: aPng(width, 1), name: 'a.png' }));
};

function showing(...pictures: Picture[]): Article {
  return {
    ...sony,
    parts: [...sony.parts, ...pictures.map((picture) => ({ ...freshPart('figure'), picture }))],
  };
}

async function journal(
  name: string,
  { article = sony.id, at = folder(), shows = sony } = {},
  damaged = false,
) {
  const records: JournalRecord[] = [
    { journal: 1, article, folder: at, bases: ['absent'], at: '2026-11-24T14:32:00.000Z' },
    { whole: writeArticle(shows) },
    { operations: [] },
  ];
  const bytes = records.map((record) => Buffer.from(encodeRecord(record)));
  if (damaged) bytes[1]?.fill(0x20, 20, 40);
  await writeFile(join(journals(), name), Buffer.concat(bytes));
}

describe('a picture that nothing names any more', () => {
  it('stays 30 days from when that was first seen, then goes', async () => {
    const picture = await add();
    expect(await look()).toBe(0);
    expect(await lookAfter(29.9)).toBe(0);
    expect(await there()).toEqual([pictureFile(picture)]);
    expect(await lookAfter(0.1)).toBe(1);
    expect(await there()).toEqual([]);
  });

  it('stays however old its file is said to be', async () => {
    const picture = await add();
    await utimes(join(folder(), 'pictures', pictureFile(picture)), 0, 0);
    expect(await look()).toBe(0);
    expect(await there()).toHaveLength(1);
  });

  it('is remembered by the next start of the program', async () => {
    await add();
    await look();
    unused = lookingAt();
    expect(await lookAfter(30)).toBe(1);
    expect(JSON.parse(await readFile(file(), 'utf8'))).toEqual({});
  });

  it('and is used again in the meantime begins anew', async () => {
    const picture = await add();
    await look();
    await write(showing(picture));
    await lookAfter(20);
    await write(sony);
    expect(await lookAfter(20)).toBe(0);
    expect(await lookAfter(29)).toBe(0);
    expect(await lookAfter(1)).toBe(1);
  });

  it.each([
    ['cannot be read', '{"dates": '],
    ['says something else', '{"sony": 30}'],
  ])('begins anew where what is remembered %s', async (_what, remembered) => {
    await add();
    await look();
    await writeFile(file(), remembered);
    expect(await lookAfter(40)).toBe(0);
    expect(await lookAfter(30)).toBe(1);
  });

  it('does not go early because the clock was set back', async () => {
    await add();
    clock.move(300 * dayMs);
    await look();
    clock.move(-300 * dayMs);
    expect(await look()).toBe(0);
    expect(await lookAfter(29)).toBe(0);
    expect(await lookAfter(1)).toBe(1);
  });
});

describe('a picture stays that is named', () => {
  it('by the article, by a version, by a copy put aside', async () => {
    const [shown, kept, aside, gone] = [await add(), await add(), await add(), await add()];
    await write(showing(shown));
    const version = gzipSync(writeArticle(showing(kept)));
    await writeFile(join(folder(), 'versions', '000001_a.json.gz'), version);
    await writeFile(join(folder(), 'article.json.unreadable-1'), writeArticle(showing(aside)).slice(0, -20));
    await look();
    expect(await lookAfter(30)).toBe(1);
    expect(await there()).toEqual([shown, kept, aside].map(pictureFile).sort());
    expect(await there()).not.toContain(pictureFile(gone));
  });

  // As Dropbox, Nextcloud, Syncthing and iCloud call the words of the other computer.
  it.each([
    "article (Anne's conflicted copy 2026-11-24).json",
    'article (conflicted copy 2026-11-24 143200).json',
    'article.sync-conflict-20261124-143200-7QXTZ3A.json',
    'article-ANNE-PC.json',
    'Article 2.json',
  ])('by the file of another computer that a synchronised folder put beside: %s', async (copy) => {
    const picture = await add();
    await writeFile(join(folder(), copy), writeArticle(showing(picture)));
    await look();
    expect(await lookAfter(30)).toBe(0);
    expect(await there()).toEqual([pictureFile(picture)]);
  });

  it.each(['a.00000001.journal', 'a.00000001.journal.unplayed'])('by a journal, %s', async (name) => {
    const picture = await add();
    await journal(name, { shows: showing(picture) });
    await look();
    expect(await lookAfter(30)).toBe(0);
    expect(await there()).toEqual([pictureFile(picture)]);
  });

  it('by a journal of the same article under the name its folder had before', async () => {
    const picture = await add();
    await journal('a.00000001.journal', { at: '/library/untitled', shows: showing(picture) });
    await look();
    expect(await lookAfter(30)).toBe(0);
  });
});

describe('nothing goes while', () => {
  const stays = async () => {
    await look();
    expect(await lookAfter(60)).toBe(0);
    expect(await readdir(join(folder(), 'pictures'))).toHaveLength(1);
  };

  it('a version cannot be read', async () => {
    await add();
    await writeFile(join(folder(), 'versions', '000001_a.json.gz'), 'damaged');
    await stays();
    await rm(join(folder(), 'versions', '000001_a.json.gz'));
    await look();
    expect(await lookAfter(30)).toBe(1);
  });

  it('a journal of the article cannot be read', async () => {
    await add();
    await journal('a.00000001.journal', {}, true);
    await stays();
  });

  it('the article cannot be read', async () => {
    await add();
    await writeFile(join(folder(), 'article.json'), '{"format": 1, "par');
    await stays();
  });

  it.each(['.article 2.json.icloud', 'versions/.000001_a.json.gz.icloud'])(
    'a text of it is not on this computer: %s',
    async (file) => {
      await add();
      await writeFile(join(folder(), file), 'bplist00');
      await stays();
    },
  );

  it('the article is of a newer format, whose names for pictures nobody knows here', async () => {
    await add();
    const newer = writeArticle(sony).replace('"format": 1', '"format": 99');
    await writeFile(join(folder(), 'article.json'), newer);
    await stays();
  });
});

it('another article’s damaged journal keeps no picture of this one', async () => {
  await add();
  await journal('b.00000001.journal', { article: 'another', at: '/library/lake' }, true);
  await look();
  expect(await lookAfter(30)).toBe(1);
});

it('files not named as pictures are left alone', async () => {
  await mkdir(join(folder(), 'pictures'));
  await writeFile(join(folder(), 'pictures', 'mine.jpg'), 'x');
  await look();
  expect(await lookAfter(60)).toBe(0);
  expect(await there()).toEqual(['mine.jpg']);
});

it('two articles closed at once are both remembered', async () => {
  await add();
  const lake = join(place.folder, 'lake');
  await mkdir(lake);
  await writeFile(join(lake, 'article.json'), writeArticle(anArticle('Lake')));
  good(await addPicture(nodeDisk, lake, { bytes: aPng(1, 2), name: 'a.png' }));
  await Promise.all([look(), unused.look(lake)]);
  clock.move(30 * dayMs);
  expect([await look(), good(await unused.look(lake))]).toEqual([1, 1]);
});

it('a disk that refuses is a problem, and the picture goes the next time', async () => {
  await add();
  await look();
  clock.move(30 * dayMs);
  const refusing: Disk = {
    ...nodeDisk,
    unlink: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })),
  };
  expect(problemOf(await lookingAt(refusing).look(folder()))).toBe('read-only-disk');
  expect(await there()).toHaveLength(1);
  expect(await look()).toBe(1);
});
