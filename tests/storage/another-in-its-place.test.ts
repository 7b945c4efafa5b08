import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { currentFormat, writeArticle } from '../../article';
import { findRecoveries, moveJournals, openArticle, type WorkingArticle } from '../../electron/storage';
import { momentOf } from '../../electron/storage/clock';
import { keep, listVersions, readVersionBytes } from '../../electron/storage/versions';
import { comesTo, type Desk, desk, type, withoutLocks } from './desk';
import { must, storyWith, textOf } from './story';

// Every new article begins in a folder called `article`: of two computers with one synchronised library, one puts its own
// where the other's stands open. It is another article, no change of ours: neither may take the other's place.

async function standsOpen(): Promise<{ at: Desk; article: WorkingArticle; aside: string }> {
  const at = await desk();
  const aside = `${at.folder}-2`;
  const article = await at.open();
  type(article, 'Un');
  must(await article.saveNow());
  return { at, article, aside };
}

const brunos = writeArticle({ ...storyWith('De Bruno'), id: '7e2d1f7a-0b1c-4f6e-9a55-2f1f3c9d8e10' });
const putBrunos = ({ folder }: Desk) => writeFile(join(folder, 'article.json'), brunos);
const standsAt = (folder: string) => readFile(join(folder, 'article.json'), 'utf8');

it.each([
  ['every word of ours saved', ''],
  ['words of ours not saved yet', ' deux'],
])('%s: ours has no folder any more, and is written into one of its own', async (_when, more) => {
  const { at, article, aside } = await standsOpen();
  if (more !== '') type(article, more);
  await putBrunos(at);
  await article.diskChanged();
  expect([article.state.name, textOf(article.article)]).toEqual(['gone', `Un${more}`]);
  expect([at.told, article.folder, at.foldersLeft]).toEqual([[], aside, [at.folder]]);
  must(await article.resolve('mine'));
  expect(article.state.name).toBe('saved');
  expect(await standsAt(at.folder)).toBe(brunos);
  expect(await standsAt(aside)).toContain(`Un${more}`);
  must(await article.close());
  expect(must(await findRecoveries(at)).recoveries).toEqual([]);
});

it('what was kept of ours goes with it, and what was kept of the other stays', async () => {
  const { at, article } = await standsOpen();
  must(await article.keepVersion('À relire'));
  await putBrunos(at);
  const bytes = Buffer.from(brunos);
  must(await keep(at.disk, at.folder, { bytes, kind: 'named', name: 'De Bruno', at: momentOf(0) }));
  await article.diskChanged();
  expect(must(await article.versions())).toEqual([]);
  must(await article.resolve('mine'));
  const names = must(await article.versions()).map(({ name }) => name);
  expect(names.filter((name) => name !== undefined)).toEqual(['À relire']);
  const there = must(await listVersions(at.disk, at.folder)).map(({ name }) => name);
  expect(there).toEqual(expect.arrayContaining(['À relire', 'De Bruno']));
});

it('a save finds it: what was typed goes on being ours', async () => {
  const { at, article, aside } = await standsOpen();
  await putBrunos(at);
  type(article, ' deux');
  await at.clock.pass(10_000);
  await comesTo(article, 'gone');
  type(article, ' trois');
  must(await article.resolve('mine'));
  expect(await standsAt(at.folder)).toBe(brunos);
  expect(await standsAt(aside)).toContain('Un deux trois');
});

it('it came in the moment the article is left: the next start has ours, in a folder of its own', async () => {
  const { at, article, aside } = await standsOpen();
  await putBrunos(at);
  expect(await article.close()).toMatchObject({ problem: { kind: 'not-there' } });
  const { recoveries } = must(await findRecoveries(at));
  expect(recoveries).toMatchObject([{ folder: aside, standing: 'gone' }]);
  expect(recoveries.map(({ article }) => textOf(article))).toEqual(['Un']);
  expect(await standsAt(at.folder)).toBe(brunos);
});

it('no folder can be had: nothing is written over, and the words are in the journal', async () => {
  const { at, article } = await standsOpen();
  at.nowhereElse = true;
  await putBrunos(at);
  await article.diskChanged();
  expect(article.state.name).toBe('gone');
  expect((await article.resolve('mine')).ok).toBe(false);
  expect([article.state.name, await standsAt(at.folder)]).toEqual(['gone', brunos]);
  await article.close();
  expect(must(await findRecoveries(at)).recoveries).toMatchObject([{ standing: 'displaced' }]);
});

it('another program of this computer has the article of the place: it is not kept from it', async () => {
  const { at, article } = await standsOpen();
  await putBrunos(at);
  await article.diskChanged();
  expect(textOf((await at.open()).article)).toBe('De Bruno');
});

it('left and opened again before it is saved: what was kept of ours is brought then', async () => {
  const { at, article, aside } = await standsOpen();
  must(await article.keepVersion('À relire'));
  await putBrunos(at);
  await article.diskChanged();
  await article.close();
  const again = must(await openArticle({ ...at, folder: aside, by: 'Anne' }));
  expect(again.state).toMatchObject({ name: 'gone', isTaken: true });
  must(await again.resolve('mine'));
  expect(must(await again.versions()).map(({ name }) => name)).toContain('À relire');
  must(await again.close());
});

it('the program died before it was seen: what was kept of ours is brought to where the next start puts it', async () => {
  const { at, article } = await standsOpen();
  must(await article.keepVersion('À relire'));
  type(article, ' deux');
  must(await article.flush());
  const journals = await withoutLocks(at.journals);
  await putBrunos(at);
  const [recovery] = must(await findRecoveries({ ...at, journals })).recoveries;
  if (recovery?.standing !== 'displaced') throw new Error(`It is ${recovery?.standing}.`);
  const folder = `${at.folder}-3`;
  must(await moveJournals(at.disk, journals, recovery, folder));
  const again = must(await openArticle({ ...at, folder, journals, by: 'Anne' }));
  expect([again.state, textOf(again.article)]).toMatchObject([{ name: 'gone', isTaken: true }, 'Un deux']);
  must(await again.resolve('mine'));
  expect(must(await again.versions()).map(({ name }) => name)).toContain('À relire');
  must(await again.close());
});

it('ours is of a newer format, which cannot be written again: its bytes are a version of the other', async () => {
  const at = await desk();
  const file = join(at.folder, 'article.json');
  const newer = (await readFile(file, 'utf8')).replace(
    `"format": ${currentFormat}`,
    `"format": ${currentFormat + 1}`,
  );
  await writeFile(file, newer);
  const article = await at.open();
  expect(article.state.name).toBe('read-only');
  await putBrunos(at);
  await article.diskChanged();
  expect([article.state.name, textOf(article.article)]).toEqual(['saved', 'De Bruno']);
  const kept = must(await article.versions())[0];
  const bytes = kept && must(await readVersionBytes(at.disk, at.folder, kept.file));
  expect(Buffer.from(bytes ?? []).toString()).toBe(newer);
});

it('it came unseen, and ours is renamed: the folder that is the other’s keeps its name', async () => {
  const { at, article } = await standsOpen();
  await putBrunos(at);
  expect(await article.moveTo(`${at.folder}-renamed`)).toMatchObject({ problem: { kind: 'not-there' } });
  expect(await standsAt(at.folder)).toBe(brunos);
});
