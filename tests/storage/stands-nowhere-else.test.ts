import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findRecoveries, type WorkingArticle } from '../../electron/storage';
import { type Desk, desk, type, until } from './desk';
import { must, textOf } from './story';

// An article of which every word is saved stands in its file, until another program takes the file away or writes it over
// with what is no article. From then on it stands in this program alone, which must not be left without keeping it.

/** What the next start finds in the journals. */
async function found({ disk, journals }: Desk) {
  const { recoveries } = must(await findRecoveries({ disk, journals }));
  return recoveries.map(({ standing, article }) => [standing, textOf(article)]);
}

/** Open, every word of it saved. */
async function savedWith(text: string): Promise<{ at: Desk; article: WorkingArticle }> {
  const at = await desk();
  const article = await at.open();
  type(article, text);
  must(await article.saveNow());
  return { at, article };
}

it('the folder is deleted, which is told, and the article is left: the next start has it', async () => {
  const { at, article } = await savedWith('Un');
  await rm(at.folder, { recursive: true });
  await article.diskChanged();
  expect(article.state.name).toBe('gone');
  expect(await article.close()).toMatchObject({ problem: { kind: 'not-there' } });
  expect(await found(at)).toEqual([['gone', 'Un']]);
  const again = await at.open();
  expect([again.state.name, textOf(again.article)]).toEqual(['gone', 'Un']);
  must(await again.resolve('mine'));
  expect([again.state.name, await at.textOnDisk(), await found(at)]).toEqual(['saved', 'Un', []]);
});

it('the folder is deleted in the moment the article is left: the next start has it', async () => {
  const { at, article } = await savedWith('Un');
  await rm(at.folder, { recursive: true });
  expect(await article.close()).toMatchObject({ problem: { kind: 'not-there' } });
  expect(await found(at)).toEqual([['gone', 'Un']]);
});

it('the folder is deleted, which is told, and the program dies: the next start has it', async () => {
  const { at, article } = await savedWith('Un');
  await rm(at.folder, { recursive: true });
  await article.diskChanged();
  await at.clock.pass(200);
  await expect.poll(() => found(at)).toEqual([['gone', 'Un']]);
});

it('the folder is deleted while the journal cannot be written: that is told, and made good once it can', async () => {
  const { at, article } = await savedWith('Un');
  const heal = at.disk.failing('open', '.journal', 'ENOSPC');
  await rm(at.folder, { recursive: true });
  await article.diskChanged();
  await at.clock.pass(200);
  await until(() => article.state.troubles.length > 0);
  expect([article.state, await found(at)]).toMatchObject([
    { name: 'gone', troubles: [{ of: 'journal', problem: { kind: 'no-room' } }] },
    [],
  ]);
  heal();
  await at.clock.pass(2000);
  await until(() => article.state.troubles.length === 0);
  expect(await found(at)).toEqual([['gone', 'Un']]);
});

it('the folder comes back: its file is as it was, and no words are left over', async () => {
  const { at, article } = await savedWith('Un');
  const before = await readFile(join(at.folder, 'article.json'));
  await rename(at.folder, `${at.folder}-away`);
  await article.diskChanged();
  await at.clock.pass(200);
  await rename(`${at.folder}-away`, at.folder);
  await article.diskChanged();
  await at.clock.pass(60_000);
  expect([article.state.name, await found(at)]).toEqual(['saved', []]);
  expect(await readFile(join(at.folder, 'article.json'))).toEqual(before);
  must(await article.close());
  expect(await found(at)).toEqual([]);
});

it('the folder comes back with words of another program: those are shown, ours are a version, and none are left over', async () => {
  const { at, article } = await savedWith('Un');
  await rename(at.folder, `${at.folder}-away`);
  await article.diskChanged();
  await at.clock.pass(200);
  await rename(`${at.folder}-away`, at.folder);
  await at.writeOutside('De Bruno');
  await article.diskChanged();
  expect([article.state.name, textOf(article.article)]).toEqual(['saved', 'De Bruno']);
  const ours = must(await article.versions())[0];
  expect(ours && textOf(must(await article.version(ours.file)))).toBe('Un');
  must(await article.close());
  expect([await at.textOnDisk(), await found(at)]).toEqual(['De Bruno', []]);
});

it.each([
  ['which is told', true],
  ['in the moment the article is left', false],
])('the file is written over with what is no article, %s: the next start has ours', async (_when, isTold) => {
  const { at, article } = await savedWith('Un');
  await writeFile(join(at.folder, 'article.json'), 'pas du JSON');
  if (isTold) await article.diskChanged();
  expect(await article.close()).toMatchObject({ problem: { kind: 'changed-on-disk' } });
  expect(await found(at)).toEqual([['unreadable', 'Un']]);
});

it('a late copy of what was written before stands there again as the article is left: ours are there beside it', async () => {
  const { at, article } = await savedWith('Un');
  const earlier = await readFile(join(at.folder, 'article.json'));
  type(article, ' deux');
  must(await article.saveNow());
  await writeFile(join(at.folder, 'article.json'), earlier);
  expect(await article.close()).toMatchObject({ problem: { kind: 'changed-on-disk' } });
  const again = await at.open();
  expect([again.state.name, textOf(again.article), await at.textOnDisk()]).toEqual([
    'changed-on-disk',
    'Un deux',
    'Un',
  ]);
});

it('words of another program come as the article is left: ours are a version beside them', async () => {
  const { at, article } = await savedWith('Un');
  await at.writeOutside('De Bruno');
  must(await article.close());
  expect([await at.textOnDisk(), await found(at)]).toEqual(['De Bruno', []]);
  const again = await at.open();
  const ours = must(await again.versions())[0];
  expect(ours && textOf(must(await again.version(ours.file)))).toBe('Un');
});
