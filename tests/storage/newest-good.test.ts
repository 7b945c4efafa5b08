import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNewestGood, openArticle, putBack } from '../../electron/storage';
import { type Desk, desk, type } from './desk';
import { must, textOf } from './story';

const unreadable = Buffer.from([0xff, 0x7b, 0x00, 0x22]);

/** The article saved with versions, then damaged. */
async function damaged(given: Desk) {
  const article = await given.open();
  type(article, 'Un');
  must(await article.keepVersion('Un'));
  type(article, ' deux');
  must(await article.close());
  await writeFile(join(given.folder, 'article.json'), unreadable);
  return { disk: given.disk, folder: given.folder, journals: given.journals, by: 'Anne', clock: given.clock };
}

describe('an unreadable article.json', () => {
  it('is told, and its bytes stay', async () => {
    const given = await damaged(await desk());
    expect(await openArticle(given)).toMatchObject({
      problem: { kind: 'unreadable-article', at: given.folder, reason: 'not-json' },
    });
    expect(await readFile(join(given.folder, 'article.json'))).toEqual(unreadable);
  });

  it('gives way to the newest good version when asked, its bytes kept beside', async () => {
    const given = await damaged(await desk());
    expect(must(await findNewestGood(given)).from).toMatchObject({ kind: 'named', name: 'Un' });
    const { keptAt } = must(await putBack(given));
    expect(keptAt).toBe(join(given.folder, 'article.json.unreadable-20141220T143200000Z'));
    expect(await readFile(keptAt ?? '')).toEqual(unreadable);
    const article = must(await openArticle(given));
    expect([article.state.name, textOf(article.article)]).toEqual(['saved', 'Un']);
    await article.close();
  });

  it('gives way to the words of a journal where there is one', async () => {
    const wide = await desk();
    const article = await wide.open();
    type(article, 'Un deux trois');
    must(await article.flush());
    await writeFile(join(wide.folder, 'article.json'), unreadable);
    const good = must(await findNewestGood(wide));
    expect([good.from, textOf(good.article)]).toEqual(['journal', 'Un deux trois']);
  });

  it('is passed over among versions too', async () => {
    const given = await damaged(await desk());
    const [newest = ''] = (await readdir(join(given.folder, 'versions'))).sort().reverse();
    await writeFile(join(given.folder, 'versions', newest), 'coupé');
    expect(must(await findNewestGood(given)).from).toMatchObject({ kind: 'automatic' });
  });

  it('of which nothing good is left has none to offer, and keeps its bytes', async () => {
    const given = await damaged(await desk());
    await rm(join(given.folder, 'versions'), { recursive: true });
    expect(await putBack(given)).toMatchObject({ problem: { kind: 'no-version' } });
    expect(await readFile(join(given.folder, 'article.json'))).toEqual(unreadable);
  });

  it('that can be read after all is left alone', async () => {
    const wide = await desk();
    expect(await putBack({ ...wide, by: 'Anne' })).toMatchObject({ problem: { kind: 'already-there' } });
  });
});
