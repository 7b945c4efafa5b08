import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat, writeArticle } from '../../article';
import { findRecoveries, nodeDisk, openArticle, readArticleFolder } from '../../electron/storage';
import { encodeRecord } from '../../electron/storage/journal-record';
import { type Desk, desk, type, withoutLocks } from './desk';
import { manualClock } from './manual-clock';
import { must, story, storyWith, textOf } from './story';

/** Types, and leaves the folders as a kill leaves them; what the program does later does not reach them. */
async function killedAfter(given: Desk, ...texts: string[]) {
  const article = await given.open();
  for (const text of texts) type(article, text);
  must(await article.flush());
  const [folder, journals] = [`${given.folder}-killed`, `${given.journals}-killed`];
  await cp(given.folder, folder, { recursive: true });
  await cp(given.journals, journals, { recursive: true });
  // The journals name the folder they were written for; the copy takes its place.
  must(await article.close());
  await rm(given.folder, { recursive: true });
  await rename(folder, given.folder);
  const opening = { disk: nodeDisk, folder: given.folder, journals, by: 'Anne', clock: manualClock() };
  return { journals, opening, open: async () => must(await openArticle(opening)) };
}

const journalFiles = async (journals: string) =>
  (await readdir(journals)).filter((name) => name.includes('.journal'));

describe('a start after a kill', () => {
  it('finds what was typed, opens with it, and saves it', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie', ' tombe.');
    const { recoveries } = must(await findRecoveries({ disk: nodeDisk, journals }));
    expect(recoveries).toMatchObject([{ folder: given.folder, id: story().id, standing: 'continues' }]);
    const article = await open();
    expect([article.state.name, textOf(article.article)]).toEqual(['edited', 'La pluie tombe.']);
    must(await article.saveNow());
    expect([await given.textOnDisk(), await journalFiles(journals)]).toEqual(['La pluie tombe.', []]);
    must(await article.close());
  });

  it('sweeps what a kill left half made in the article, its versions and its pictures', async () => {
    const { folder, open } = await desk();
    const stray = '.x.0123456789ab.marbre-temp';
    for (const inner of ['', 'versions', 'pictures']) {
      await mkdir(join(folder, inner), { recursive: true });
      await writeFile(join(folder, inner, stray), 'coupé');
    }
    await open();
    const left = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(stray));
    expect(left).toEqual([]);
  });

  it('recovers as much when it is killed again before it has saved', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie');
    const files = await journalFiles(journals);
    const first = await open();
    expect(await journalFiles(journals)).toEqual(files);
    type(first, ' tombe.');
    must(await first.flush());
    const second = await openArticle({
      disk: nodeDisk,
      folder: given.folder,
      journals: await withoutLocks(journals),
      by: 'Anne',
      clock: manualClock(),
    });
    expect(textOf(must(second).article)).toBe('La pluie tombe.');
    await must(second).close();
  });

  it('drops the journal of words the disk holds already', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie');
    await writeFile(join(given.folder, 'article.json'), writeArticle(storyWith('La pluie')));
    expect(must(await findRecoveries({ disk: nodeDisk, journals })).recoveries).toEqual([]);
    const article = await open();
    expect([article.state.name, await journalFiles(journals)]).toEqual(['saved', []]);
    await article.close();
  });

  it('never lays recovered words over what another has written since: both stand, a person chooses', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'De Anne');
    await given.writeOutside('De Bruno');
    expect(must(await findRecoveries({ disk: nodeDisk, journals })).recoveries).toMatchObject([
      { standing: 'beside' },
    ]);
    const article = await open();
    expect([article.state.name, textOf(article.article)]).toEqual(['changed-on-disk', 'De Anne']);
    expect(await given.textOnDisk()).toBe('De Bruno');
    must(await article.resolve('theirs'));
    const mine = must(await article.versions()).find(({ kind }) => kind === 'mine');
    expect(mine && textOf(must(await article.version(mine.file)))).toBe('De Anne');
    expect(await journalFiles(journals)).toEqual([]);
    await article.close();
  });

  it('finds the article by its id when its folder was renamed meanwhile', async () => {
    const given = await desk();
    const { opening } = await killedAfter(given, 'La pluie');
    await rename(given.folder, `${given.folder}-renamed`);
    const article = must(await openArticle({ ...opening, folder: `${given.folder}-renamed` }));
    expect(textOf(article.article)).toBe('La pluie');
    must(await article.close());
  });

  it('does not take the words of another copy of the same article', async () => {
    const given = await desk();
    const { opening } = await killedAfter(given, 'La pluie');
    await cp(given.folder, `${given.folder}-copy`, { recursive: true });
    const copy = must(await openArticle({ ...opening, folder: `${given.folder}-copy` }));
    expect(textOf(copy.article)).toBe('');
    must(await copy.close());
    expect(await journalFiles(opening.journals)).toHaveLength(1);
  });

  it('does not take the words of another article that stood in its folder before', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie');
    const other = { ...storyWith('Le soleil'), id: '7c1e64a0-2f0c-4a41-9f4e-1f2b3c4d5e6f' };
    await writeFile(join(given.folder, 'article.json'), writeArticle(other));
    const article = await open();
    expect([article.state.name, textOf(article.article)]).toEqual(['saved', 'Le soleil']);
    must(await article.close());
    const { recoveries } = must(await findRecoveries({ disk: nodeDisk, journals }));
    expect(recoveries).toMatchObject([{ id: story().id, standing: 'displaced' }]);
    expect(recoveries.map(({ article }) => textOf(article))).toEqual(['La pluie']);
  });

  it('does not drop the words of another article with its own', async () => {
    const given = await desk();
    const { journals, opening, open } = await killedAfter(given, 'La pluie');
    const other = { ...storyWith(''), id: '7c1e64a0-2f0c-4a41-9f4e-1f2b3c4d5e6f' };
    await writeFile(join(given.folder, 'article.json'), writeArticle(other));
    const article = await open();
    type(article, 'Le soleil');
    must(await article.flush());
    await rm(given.folder, { recursive: true });
    await article.close();
    // Now both are gone, and the newer words are the ones that come back there.
    const again = must(await openArticle(opening));
    expect([again.state.name, textOf(again.article)]).toEqual(['gone', 'Le soleil']);
    must(await again.resolve('mine'));
    must(await again.close());
    expect(await journalFiles(journals)).toHaveLength(1);
  });

  it('finds the words typed after another article took the place, and takes neither for the other', async () => {
    const given = await desk();
    const first = await given.open();
    const other = { ...storyWith('De Bruno'), id: '7c1e64a0-2f0c-4a41-9f4e-1f2b3c4d5e6f' };
    await writeFile(join(given.folder, 'article.json'), writeArticle(other));
    await first.diskChanged();
    type(first, 'De Anne');
    must(await first.flush());
    const journals = await withoutLocks(given.journals);
    const opening = { disk: nodeDisk, journals, by: 'Anne' };
    const theirs = must(await openArticle({ ...opening, folder: given.folder }));
    expect([theirs.state.name, textOf(theirs.article)]).toEqual(['saved', 'De Bruno']);
    must(await theirs.close());
    const ours = must(await openArticle({ ...opening, folder: first.folder }));
    expect([ours.state.name, textOf(ours.article)]).toEqual(['gone', 'De Anne']);
    await ours.close();
  });

  it('keeps recovered words as a version where a newer program has written the article since', async () => {
    const given = await desk();
    const { open } = await killedAfter(given, 'La pluie');
    const file = join(given.folder, 'article.json');
    const newer = (await readFile(file, 'utf8')).replace(
      `"format": ${currentFormat}`,
      `"format": ${currentFormat + 1}`,
    );
    await writeFile(file, newer);
    const article = await open();
    const [kept] = must(await article.versions());
    expect([article.state.name, kept?.kind]).toEqual(['read-only', 'recovered']);
    expect(kept && textOf(must(await article.version(kept.file)))).toBe('La pluie');
    expect(await readFile(file, 'utf8')).toBe(newer);
    await article.close();
  });

  it('keeps and names what cannot be played again, and plays the rest', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie');
    const [name = ''] = await journalFiles(journals);
    const stray = encodeRecord({
      operations: [{ type: 'insert_text', path: [9, 0], offset: 0, text: 'nulle part' }],
    });
    await writeFile(join(journals, name), stray, { flag: 'a' });
    const article = await open();
    expect(textOf(article.article)).toBe('La pluie');
    expect(article.unplayed).toEqual([{ keptAt: `${join(journals, name)}.unplayed`, batches: 1 }]);
    must(await article.saveNow());
    expect(await journalFiles(journals)).toEqual([`${name}.unplayed`]);
    await article.close();
  });

  it('passes over a torn end without a word', async () => {
    const given = await desk();
    const { journals, open } = await killedAfter(given, 'La pluie');
    const [name = ''] = await journalFiles(journals);
    const torn = encodeRecord({ operations: [] }).subarray(0, 11);
    await writeFile(join(journals, name), torn, { flag: 'a' });
    const article = await open();
    expect([textOf(article.article), article.unplayed]).toEqual(['La pluie', []]);
    await article.close();
  });

  it('names a journal it cannot read and leaves it', async () => {
    const given = await desk();
    const { journals } = await killedAfter(given, 'La pluie');
    const [name = ''] = await journalFiles(journals);
    const bytes = await readFile(join(journals, name));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await writeFile(join(journals, name), bytes);
    expect(must(await findRecoveries({ disk: nodeDisk, journals }))).toEqual({
      recoveries: [],
      damaged: [join(journals, name)],
    });
  });

  it('finds nothing where nothing ever was', async () => {
    const { journals } = await desk();
    expect(must(await findRecoveries({ disk: nodeDisk, journals }))).toEqual({ recoveries: [], damaged: [] });
  });
});

describe('a folder', () => {
  it('without article.json is no article', async () => {
    const { disk, folder, journals } = await desk();
    await rm(join(folder, 'article.json'));
    const given = { disk, folder, journals, by: 'Anne' };
    expect(await openArticle(given)).toEqual({ ok: false, problem: { kind: 'no-article', at: folder } });
    expect(await readdir(journals)).toEqual([]);
  });

  it('is read without being changed', async () => {
    const { disk, folder } = await desk();
    const before = await readFile(join(folder, 'article.json'));
    expect(must(await readArticleFolder(disk, folder)).article).toEqual(story());
    expect(await readFile(join(folder, 'article.json'))).toEqual(before);
  });
});
