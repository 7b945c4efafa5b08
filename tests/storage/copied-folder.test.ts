import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../article';
import { type Disk, nodeDisk, openArticle, type WorkingArticle } from '../../electron/storage';
import { type Desk, desk, type } from './desk';
import { must, story, textOf } from './story';

/** The folder of a copy, its article.json changed as said before it is opened beside the first. */
async function copied({ journals, folder }: Desk, change = (text: string) => text) {
  const copy = join(dirname(folder), 'story copy');
  await cp(folder, copy, { recursive: true });
  const file = join(copy, 'article.json');
  const text = change(await readFile(file, 'utf8'));
  await writeFile(file, text);
  const open = (disk: Disk = nodeDisk) =>
    openArticle({
      disk,
      folder: copy,
      journals,
      by: 'Anne',
      isAnothers: async (id) => id === story().id,
    });
  return { copy, file, text, open };
}

const closing = async (article: WorkingArticle) => must(await article.close());

describe('a copy of another article', () => {
  it('opens also where the disk takes nothing, with an id of its own and its bytes as they were', async () => {
    const { open, file, text } = await copied(await desk());
    const readOnly: Disk = {
      ...nodeDisk,
      open: async (path, how) => {
        if (how === 'read' || !path.includes('story copy')) return nodeDisk.open(path, how);
        throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      },
    };
    const article = must(await open(readOnly));
    expect(article.state.name).toBe('saved');
    expect(article.article.id).not.toBe(story().id);
    expect(await readFile(file, 'utf8')).toBe(text);
    await closing(article);
    expect(await readdir(dirname(file))).toEqual(['article.json']);
  });

  it('of a newer format is shown, and its bytes stay', async () => {
    const newer = (text: string) => text.replace(`"format": ${currentFormat}`, '"format": 999');
    const { open, file, text } = await copied(await desk(), newer);
    const article = must(await open());
    expect(article.state.name).toBe('read-only');
    await closing(article);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('that had to be mended keeps its bytes as a version before they are written over', async () => {
    const odd = (text: string) => text.replace('"type":"paragraph"', '"type":"poll"');
    const { open, file, text, copy } = await copied(await desk(), odd);
    const article = must(await open());
    expect(await readFile(file, 'utf8')).toBe(text);
    must(article.replace({ ...article.article, parts: story().parts }));
    must(await article.saveNow());
    expect(await readFile(file, 'utf8')).toContain(article.article.id);
    const [version = ''] = await readdir(join(copy, 'versions'));
    expect(gunzipSync(await readFile(join(copy, 'versions', version))).toString()).toBe(text);
    await closing(article);
  });

  it('has its own words back after the program died, and leaves the first its own', async () => {
    const given = await desk();
    const first = await given.open();
    const { open, file } = await copied(given);
    const article = must(await open());
    type(first, 'De la première');
    type(article, 'De la copie');
    must(await first.flush());
    must(await article.flush());
    const again = await reopened(given, file, open, [article, first]);
    expect(again.article.id).toBe(article.article.id);
    expect(textOf(again.article)).toBe('De la copie');
    await closing(again);
  });

  it('whose words are in a journal of before, by the first’s id, has them by its own', async () => {
    const given = await desk();
    const { open, copy, file } = await copied(given);
    const before = must(
      await openArticle({ disk: nodeDisk, folder: copy, journals: given.journals, by: '' }),
    );
    type(before, 'D’avant');
    must(await before.flush());
    const again = await reopened(given, file, open, [before]);
    expect([textOf(again.article), again.state.name]).toEqual(['D’avant', 'edited']);
    expect(again.article.id).not.toBe(story().id);
    must(await again.saveNow());
    expect(await readFile(file, 'utf8')).toContain(again.article.id);
    await closing(again);
  });
});

/** The copy as a start finds it after the program died at this moment: its file, and the journals without a lock. */
async function reopened(
  { journals }: Desk,
  file: string,
  open: () => ReturnType<typeof openArticle>,
  articles: readonly WorkingArticle[],
): Promise<WorkingArticle> {
  const text = await readFile(file, 'utf8');
  const aside = `${journals}-aside`;
  await cp(journals, aside, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  for (const article of articles) await closing(article);
  await rm(journals, { recursive: true });
  await rename(aside, journals);
  await writeFile(file, text);
  return must(await open());
}
