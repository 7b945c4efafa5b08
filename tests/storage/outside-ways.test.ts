import { cp, readdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findRecoveries, nodeDisk, openArticle, type WorkingArticle } from '../../electron/storage';
import { type Desk, desk, type } from './desk';
import { manualClock } from './manual-clock';
import { must, textOf } from './story';

/** Ways another program, or a person in the file manager, changes an article's file; `folder` holds "De Anne". */
const ways: Record<string, (file: string, folder: string) => Promise<void>> = {
  'in as many bytes': async (file) => writeFile(file, await theirs(file)),
  'with an older time': async (file) => {
    await writeFile(file, await theirs(file));
    await utimes(file, new Date('2001-01-01'), new Date('2001-01-01'));
  },
  'in one byte': async (file) => {
    const bytes = await readFile(file);
    bytes[bytes.indexOf('Anne')] = 'B'.charCodeAt(0);
    await writeFile(file, bytes);
  },
  'by a rename': async (file) => {
    await writeFile(`${file}.new`, await theirs(file));
    await rename(`${file}.new`, file);
  },
  'by a link': async (file, folder) => {
    const elsewhere = `${folder}-elsewhere.json`;
    await writeFile(elsewhere, await theirs(file));
    await rm(file);
    await symlink(elsewhere, file);
  },
  'to nothing': async (file) => truncate(file, 0),
  'by deleting it': async (file) => rm(file),
  'by moving its folder': async (_, folder) => rename(folder, `${folder}-moved`),
  'by another case of its name': async (file) => rename(file, file.replace('article.json', 'Article.json')),
};

async function theirs(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace('Anne', 'Emma');
}

/** What stands there for any program; nothing where no file does. */
const bytesAt = (file: string) => readFile(file).catch(() => undefined);

/** Every text kept beside the article: versions, and bytes that were no article. */
async function keptIn(folder: string): Promise<Buffer[]> {
  const versions = await readdir(join(folder, 'versions')).catch(() => []);
  const unreadable = (await readdir(folder)).filter((name) => name.includes('.unreadable-'));
  return [
    ...(await Promise.all(
      versions.map(async (one) => gunzipSync(await readFile(join(folder, 'versions', one)))),
    )),
    ...(await Promise.all(unreadable.map((one) => readFile(join(folder, one))))),
  ];
}

async function saidByAnne(): Promise<Desk & { article: WorkingArticle; file: string }> {
  const given = await desk();
  const article = await given.open();
  type(article, 'De Anne');
  must(await article.saveNow());
  return { ...given, article, file: join(given.folder, 'article.json') };
}

/** Ours are unsaved and theirs on the disk: both stay until a person chose, and after. */
async function bothStand(article: WorkingArticle, ours: string, file: string, before: Buffer | undefined) {
  expect(['changed-on-disk', 'gone']).toContain(article.state.name);
  expect([textOf(article.article), await bytesAt(file)]).toEqual([ours, before]);
  must(await article.resolve('mine'));
  expect([article.state.name, textOf(article.article)]).toEqual(['saved', ours]);
  if (before) expect((await keptIn(article.folder)).some((kept) => kept.equals(before))).toBe(true);
}

describe.each(Object.entries(ways))('an article changed outside %s', (_, change) => {
  it('before it is opened is opened as it is, or refused, its bytes as they were', async () => {
    const { article, file, folder, open } = await saidByAnne();
    must(await article.close());
    await change(file, folder);
    const before = await bytesAt(file);
    const opened = await open().catch(() => undefined);
    if (opened) expect(['Emma', 'Bnne'].some((name) => textOf(opened.article) === `De ${name}`)).toBe(true);
    expect(await bytesAt(file)).toEqual(before);
  });

  it('while it is open and clean is read again where it can be; nothing is written over', async () => {
    const { article, file, folder, clock, told } = await saidByAnne();
    await change(file, folder);
    const before = await bytesAt(file);
    await article.diskChanged();
    await clock.pass(60_000);
    expect(await bytesAt(file)).toEqual(before);
    if (article.state.name === 'saved') expect(told).toHaveLength(1);
    else expect(textOf(article.article)).toBe('De Anne');
  });

  it.each(['was told of it', 'was not told of it yet'])(
    'while it is open and clean, and left by who %s: ours are in a version or in the journal',
    async (who) => {
      const { article, disk, file, folder, journals } = await saidByAnne();
      await change(file, folder);
      const before = await bytesAt(file);
      if (who === 'was told of it') await article.diskChanged();
      await article.close();
      expect(await bytesAt(file)).toEqual(before);
      const { recoveries } = must(await findRecoveries({ disk, journals }));
      const versions = before ? await keptIn(folder) : [];
      expect(
        recoveries.some(({ article }) => textOf(article) === 'De Anne') ||
          versions.some((bytes) => bytes.includes('"De Anne"')),
      ).toBe(true);
    },
  );

  it('while words are unsaved stops saving, and both sides stand', async () => {
    const { article, file, folder, clock } = await saidByAnne();
    type(article, ', suite');
    await change(file, folder);
    const before = await bytesAt(file);
    await article.saveNow();
    await clock.pass(60_000);
    await bothStand(article, 'De Anne, suite', file, before);
  });

  it('in the middle of a save likewise', async () => {
    const { article, disk, file, folder } = await saidByAnne();
    type(article, ', suite');
    const writing = disk.holdNext('open', '.article.json');
    const saving = article.saveNow();
    const goOn = await writing;
    await change(file, folder);
    const before = await bytesAt(file);
    goOn();
    await saving;
    // Where the folder went in the middle, nothing could be written there; the next look says so.
    await article.diskChanged();
    await bothStand(article, 'De Anne, suite', file, before);
  });

  it('between a kill and the next start likewise', async () => {
    const { article, file, folder, journals } = await saidByAnne();
    type(article, ', suite');
    must(await article.flush());
    await cp(journals, `${journals}-killed`, { recursive: true });
    await cp(folder, `${folder}-killed`, { recursive: true });
    must(await article.close());
    await rm(folder, { recursive: true });
    await rename(`${folder}-killed`, folder);
    await change(file, folder);
    const before = await bytesAt(file);
    const killed = {
      disk: nodeDisk,
      folder,
      journals: `${journals}-killed`,
      by: 'Anne',
      clock: manualClock(),
    };
    const opened = await openArticle(killed);
    expect(await bytesAt(file)).toEqual(before);
    if (opened.ok) {
      await bothStand(opened.value, 'De Anne, suite', file, before);
      must(await opened.value.close());
    } else {
      expect(opened.problem.kind).toBe('unreadable-article');
      expect((await readdir(`${journals}-killed`)).some((name) => name.endsWith('.journal'))).toBe(true);
    }
  });
});

describe('an open article', () => {
  it('survives a storm of hints while it is typed in and saved: its text never goes backwards', async () => {
    const { article, clock, textOnDisk, told } = await saidByAnne();
    const hints: Promise<void>[] = [];
    for (let key = 0; key < 40; key++) {
      type(article, String(key % 10));
      for (let hint = 0; hint < 5; hint++) hints.push(article.diskChanged());
      if (key % 7 === 0) hints.push(article.saveNow().then(() => {}));
      await clock.pass(300);
    }
    await Promise.all(hints);
    must(await article.saveNow());
    const text = `De Anne${'0123456789'.repeat(4)}`;
    expect([textOf(article.article), await textOnDisk(), told]).toEqual([text, text, []]);
  });

  it('does not take a late copy of its own earlier words for news: a person chooses', async () => {
    const { article, file, textOnDisk } = await saidByAnne();
    const late = await readFile(file);
    type(article, ', suite');
    must(await article.saveNow());
    await writeFile(file, late);
    await article.diskChanged();
    expect([article.state.name, textOf(article.article)]).toEqual(['changed-on-disk', 'De Anne, suite']);
    must(await article.resolve('mine'));
    expect(await textOnDisk()).toBe('De Anne, suite');
  });

  it('keeps its words as a version when it takes in another program’s', async () => {
    const { article, file } = await saidByAnne();
    await writeFile(file, await theirs(file));
    await article.diskChanged();
    const [kept] = must(await article.versions());
    expect(kept && textOf(must(await article.version(kept.file)))).toBe('De Anne');
    expect(textOf(article.article)).toBe('De Emma');
  });
});

describe('two computers on one folder', () => {
  it('never write over one another, and keep both sides', async () => {
    const { article: anne, folder, journals, textOnDisk } = await saidByAnne();
    const other = { disk: { ...nodeDisk }, folder, journals: `${journals}-of-bruno`, by: 'Bruno' };
    const bruno = must(await openArticle({ ...other, clock: manualClock() }));
    type(anne, ' 1');
    must(await anne.saveNow());
    await bruno.diskChanged();
    expect(textOf(bruno.article)).toBe('De Anne 1');
    type(anne, ' de Anne');
    type(bruno, ' de Bruno');
    must(await anne.saveNow());
    expect(await bruno.saveNow()).toMatchObject({ problem: { kind: 'changed-on-disk' } });
    expect(await textOnDisk()).toBe('De Anne 1 de Anne');
    must(await bruno.resolve('mine'));
    await anne.diskChanged();
    expect([textOf(anne.article), await textOnDisk()]).toEqual(['De Anne 1 de Bruno', 'De Anne 1 de Bruno']);
    const texts = await Promise.all(
      must(await bruno.versions()).map(async ({ file }) => textOf(must(await bruno.version(file)))),
    );
    expect(texts).toContain('De Anne 1 de Anne');
    must(await bruno.close());
  });
});
