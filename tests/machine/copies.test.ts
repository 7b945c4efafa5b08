import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Article, everyPart, pictureFile, picturesShown, publicArticle } from '../../article';
import type { CopyContents } from '../../article/bridge/copies';
import { importPackage } from '../../electron/library';
import { nodeDisk, readArticleFolder } from '../../electron/storage';
import { aMachine, good } from './a-machine';

let to: string | undefined;
let m: ReturnType<typeof aMachine>;
beforeEach(() => {
  to = undefined;
  m = aMachine({ dialogs: { saveFile: async () => to } });
});
afterEach(() => m.end());

/** The sample story with a note, steps and a version, open; its words of now are not saved yet. */
async function open() {
  good(await m.ask('program', 'begin', { name: 'Anne Roux', libraryFolder: join(m.home, 'library') }));
  const { name } = good(await m.ask('library', 'create', { from: 'sample', language: 'en' }));
  good(await m.ask('article', 'open', { name }));
  good(await m.ask('versions', 'keep', { name, title: 'Before' }));
  const working = good(m.machine.articles.working(name, 'window'));
  const metadata = {
    ...working.article.metadata,
    editorsNote: 'Ask Léo',
    status: 'to-review' as const,
    statusSteps: [{ status: 'to-review', at: '2026-11-22T14:32:00.000Z', by: 'Anne', sentence: '' } as const],
  };
  good(working.replace({ metadata, parts: working.article.parts }));
  return { name, article: working.article, folder: working.folder };
}

/** The article another library makes of the copy, and the names in its folder. */
async function copied(name: string, contents: CopyContents, file = 'copy.marbre') {
  to = join(m.home, file);
  expect(good(await m.ask('copies', 'save', { name, contents }))).toEqual({ path: to });
  const library = good(await m.machine.library.library());
  const { entry } = good(await importPackage(nodeDisk, library, to));
  const folder = library.pathOf(entry.name);
  return {
    folder,
    article: good(await readArticleFolder(nodeDisk, folder)).article,
    inside: readdirSync(folder).sort(),
  };
}

const words = ({ parts, metadata }: Article) => ({ parts, metadata: { ...metadata, slug: '' } });

test('with everything, it is the article as it stands with its versions, in one file', async () => {
  const { name, article } = await open();
  const copy = await copied(name, 'everything');
  expect(copy.inside).toEqual(['article.json', 'pictures', 'versions']);
  expect(words(copy.article)).toEqual(words(article));
});

test('without its history neither versions nor steps go along; notes do', async () => {
  const { name, article } = await open();
  const copy = await copied(name, 'without-history');
  expect(copy.inside).toEqual(['article.json', 'pictures']);
  expect(words(copy.article)).toEqual(
    words({ ...article, metadata: { ...article.metadata, statusSteps: [] } }),
  );
  expect(copy.article.metadata.editorsNote).toBe('Ask Léo');
});

test('without its history no picture goes along that only a version shows', async () => {
  const { name } = await open();
  const working = good(m.machine.articles.working(name, 'window'));
  const parts = working.article.parts.filter(({ type }) => type !== 'figure');
  good(working.replace({ metadata: working.article.metadata, parts }));
  expect((await copied(name, 'without-history')).inside).toEqual(['article.json']);
  expect((await copied(name, 'everything')).inside).toContain('pictures');
});

test('for outside it holds what a hand-off would, and nothing private', async () => {
  const { name, article } = await open();
  const copy = await copied(name, 'public');
  expect(copy.inside).toEqual(['article.json', 'pictures']);
  expect(words(copy.article)).toEqual(words(publicArticle(article)));
  expect(JSON.stringify(copy.article)).not.toMatch(/Ask Léo|to-review/);
});

test('a picture that another program worked over goes along as what it is now', async () => {
  const { name, article, folder } = await open();
  const [shown] = picturesShown(article.parts);
  if (!shown) throw new Error('The sample story shows no picture.');
  const worked = Buffer.concat([
    readFileSync(join(folder, 'pictures', pictureFile(shown))),
    Buffer.from([0]),
  ]);
  await nodeDisk.unlink(join(folder, 'pictures', pictureFile(shown)));
  writeFileSync(join(folder, 'pictures', pictureFile(shown)), worked);

  for (const contents of ['everything', 'without-history'] as const) {
    const copy = await copied(name, contents, `${contents}.marbre`);

    const [now] = picturesShown(copy.article.parts);
    if (!now) throw new Error('The copy shows no picture.');
    expect(now).toMatchObject({ width: shown.width, height: shown.height, name: shown.name });
    expect(now.sha256).not.toBe(shown.sha256);
    expect(readFileSync(join(copy.folder, 'pictures', pictureFile(now)))).toEqual(worked);
  }
});

test('a link in the place of a picture is followed into nothing that leaves the house', async () => {
  const { name, article, folder } = await open();
  const [shown] = picturesShown(article.parts);
  if (!shown) throw new Error('The sample story shows no picture.');
  const outside = join(m.home, 'outside.jpg');
  renameSync(join(folder, 'pictures', pictureFile(shown)), outside);
  symlinkSync(outside, join(folder, 'pictures', pictureFile(shown)));

  const copy = await copied(name, 'everything');

  expect(existsSync(join(copy.folder, 'pictures', pictureFile(shown)))).toBe(false);
  to = join(m.home, 'copy-2.marbre');
  for (const contents of ['without-history', 'public'] as const)
    expect(await m.ask('copies', 'save', { name, contents })).toMatchObject({
      ok: false,
      problem: { kind: 'picture-missing' },
    });
  expect(existsSync(to)).toBe(false);
});

test('a copy may be called what no zip may hold, and is opened again', async () => {
  const { name } = await open();
  for (const contents of ['everything', 'without-history', 'public'] as const)
    expect((await copied(name, contents, 'Thumbs.db.marbre')).inside).toContain('article.json');
});

test('a copy chosen by a link that leads nowhere is refused, and the link stays', async () => {
  const { name } = await open();
  to = join(m.home, 'copy.marbre');
  symlinkSync(join(m.home, 'gone.marbre'), to);
  expect(await m.ask('copies', 'save', { name, contents: 'everything' })).toEqual({
    ok: false,
    problem: { kind: 'not-there', at: join(m.home, 'gone.marbre') },
  });
  expect(readlinkSync(to)).toBe(join(m.home, 'gone.marbre'));
});

test('a picture that is missing is said, and nothing is written; to a colleague the words go all the same', async () => {
  const { name, article, folder } = await open();
  for (const part of everyPart(article.parts))
    if (part.type === 'figure' && part.picture)
      await nodeDisk.unlink(join(folder, 'pictures', pictureFile(part.picture)));
  to = join(m.home, 'copy.marbre');
  for (const contents of ['without-history', 'public'] as const)
    expect(await m.ask('copies', 'save', { name, contents })).toMatchObject({
      ok: false,
      problem: { kind: 'picture-missing' },
    });
  expect(readdirSync(m.home)).not.toContain('copy.marbre');
  expect((await copied(name, 'everything')).inside).toEqual(['article.json', 'versions']);
});

test('so it is of a picture that is damaged: a package that holds one is opened by nobody', async () => {
  const { name, article, folder } = await open();
  for (const part of everyPart(article.parts))
    if (part.type === 'figure' && part.picture)
      truncateSync(join(folder, 'pictures', pictureFile(part.picture)), 20_000);
  to = join(m.home, 'copy.marbre');
  for (const contents of ['without-history', 'public'] as const)
    expect(await m.ask('copies', 'save', { name, contents })).toMatchObject({
      ok: false,
      problem: { kind: 'picture-missing' },
    });
  expect(readdirSync(m.home)).not.toContain('copy.marbre');
  expect((await copied(name, 'everything')).inside).toEqual(['article.json', 'versions']);
});

test('what an article keeps is weighed: versions and pictures', async () => {
  const { name } = await open();
  const kept = good(await m.ask('copies', 'weigh', { name }));
  expect(kept).toMatchObject({ versions: 1, pictures: 1 });
  expect(kept.versionBytes).toBeGreaterThan(500);
  expect(kept.pictureBytes).toBeGreaterThan(50_000);
});
