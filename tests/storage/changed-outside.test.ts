import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRecoveries } from '../../electron/storage';
import { comesTo, desk, type } from './desk';
import { must, textOf } from './story';

describe('an article changed outside', () => {
  it('is read again without a word when nothing of ours is unsaved, and the window is told', async () => {
    const { open, writeOutside, told } = await desk();
    const article = await open();
    await writeOutside('De Bruno');
    await article.diskChanged();
    expect([article.state.name, textOf(article.article), told.map(textOf)]).toEqual([
      'saved',
      'De Bruno',
      ['De Bruno'],
    ]);
  });

  it('of the same length and time is seen all the same', async () => {
    const { open, writeOutside, textOnDisk } = await desk();
    const article = await open();
    type(article, 'Anne');
    must(await article.saveNow());
    const modified = article.article.modifiedAt;
    await writeFile(
      join(article.folder, 'article.json'),
      (await readFile(join(article.folder, 'article.json'), 'utf8')).replace('Anne', 'Emma'),
    );
    await article.diskChanged();
    expect([textOf(article.article), article.article.modifiedAt]).toEqual(['Emma', modified]);
    await writeOutside('x');
    expect(await textOnDisk()).toBe('x');
  });

  it('while words of ours are unsaved stops saving, and replaces none of them', async () => {
    const { open, writeOutside, clock, textOnDisk, told } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    await clock.pass(1000);
    await comesTo(article, 'changed-on-disk');
    type(article, ', encore');
    await clock.pass(60_000);
    expect(article.state).toMatchObject({ name: 'changed-on-disk', theirs: 'readable' });
    expect([textOf(article.article), await textOnDisk(), told]).toEqual(['De Anne, encore', 'De Bruno', []]);
  });

  it('between the comparison of a save and a key typed during the reload: a person chooses', async () => {
    const { open, disk, writeOutside } = await desk();
    const article = await open();
    await writeOutside('De Bruno');
    const first = disk.holdNext('read', 'article.json');
    const looking = article.diskChanged();
    (await first)();
    const second = disk.holdNext('read', 'article.json');
    const goOn = await second;
    type(article, 'De Anne');
    goOn();
    await looking;
    expect([article.state.name, textOf(article.article)]).toEqual(['changed-on-disk', 'De Anne']);
  });

  it.each([
    { choice: 'mine', text: 'De Anne', version: ['theirs', 'De Bruno'] },
    { choice: 'theirs', text: 'De Bruno', version: ['mine', 'De Anne'] },
  ] as const)('keeps both sides when $choice is chosen', async ({ choice, text, version }) => {
    const { open, writeOutside, textOnDisk } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    expect(await article.saveNow()).toMatchObject({ ok: false, problem: { kind: 'changed-on-disk' } });
    must(await article.resolve(choice));
    expect([article.state.name, textOf(article.article), await textOnDisk()]).toEqual(['saved', text, text]);
    const kept = must(await article.versions()).find(({ kind }) => kind === version[0]);
    expect(kept && textOf(must(await article.version(kept.file)))).toBe(version[1]);
  });

  it('again while mine is being kept is a conflict again, with every side kept', async () => {
    const { open, disk, writeOutside } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    await article.saveNow();
    const writing = disk.holdNext('open', '.article.json');
    const resolving = article.resolve('mine');
    const goOn = await writing;
    await writeOutside('De Chloé');
    goOn();
    expect(await resolving).toMatchObject({ ok: false, problem: { kind: 'changed-on-disk' } });
    must(await article.resolve('mine'));
    const versions = must(await article.versions()).filter(({ kind }) => kind === 'theirs');
    const texts = await Promise.all(
      versions.map(async ({ file }) => textOf(must(await article.version(file)))),
    );
    expect(texts).toEqual(['De Chloé', 'De Bruno']);
  });

  it('keeps what was typed while theirs was being taken', async () => {
    const { open, disk, writeOutside } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    await article.saveNow();
    const keeping = disk.holdNext('open', '_mine');
    const resolving = article.resolve('theirs');
    const goOn = await keeping;
    type(article, ', encore');
    goOn();
    must(await resolving);
    const mine = must(await article.versions()).filter(({ kind }) => kind === 'mine');
    const texts = await Promise.all(mine.map(async ({ file }) => textOf(must(await article.version(file)))));
    expect(texts).toEqual(['De Anne, encore', 'De Anne']);
  });

  it('into something unreadable keeps its bytes beside, whatever is chosen', async () => {
    const { open, folder } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeFile(join(folder, 'article.json'), 'pas du JSON');
    await article.saveNow();
    expect(article.state).toMatchObject({ name: 'changed-on-disk', theirs: 'unreadable' });
    expect(await article.resolve('theirs')).toMatchObject({ problem: { kind: 'unreadable-article' } });
    must(await article.resolve('mine'));
    const kept = (await readdir(folder)).find((name) => name.startsWith('article.json.unreadable-'));
    expect(kept && (await readFile(join(folder, kept), 'utf8'))).toBe('pas du JSON');
  });

  it('which the disk cannot give back just now is no conflict yet, and theirs is never called unreadable', async () => {
    const { open, disk, writeOutside } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    const first = disk.holdNext('read', 'article.json');
    const looking = article.diskChanged();
    (await first)();
    const goOn = await disk.holdNext('read', 'article.json');
    const heal = disk.failing('read', 'article.json', 'EIO');
    goOn();
    await looking;
    expect(article.state.name).toBe('edited');
    heal();
    await article.saveNow();
    expect(article.state).toMatchObject({ name: 'changed-on-disk', theirs: 'readable' });
    must(await article.resolve('mine'));
    const theirs = must(await article.versions()).find(({ kind }) => kind === 'theirs');
    expect(theirs && textOf(must(await article.version(theirs.file)))).toBe('De Bruno');
  });

  it('into something unreadable and then into an article is kept as a version: the bytes decide', async () => {
    const { open, folder, writeOutside } = await desk();
    const article = await open();
    type(article, 'De Anne');
    await writeFile(join(folder, 'article.json'), 'pas du JSON');
    await article.saveNow();
    await writeOutside('De Bruno');
    must(await article.resolve('mine'));
    const theirs = must(await article.versions()).find(({ kind }) => kind === 'theirs');
    expect(theirs && textOf(must(await article.version(theirs.file)))).toBe('De Bruno');
  });

  it('and changed back needs no choice', async () => {
    const { open, writeOutside, folder, clock, textOnDisk } = await desk();
    const article = await open();
    const before = await readFile(join(folder, 'article.json'));
    type(article, 'De Anne');
    await writeOutside('De Bruno');
    await article.diskChanged();
    expect(article.state.name).toBe('changed-on-disk');
    await writeFile(join(folder, 'article.json'), before);
    await article.diskChanged();
    await clock.pass(1000);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('De Anne');
  });

  it('has nothing to choose when nothing was changed', async () => {
    const { open } = await desk();
    const article = await open();
    expect(await article.resolve('mine')).toMatchObject({ problem: { kind: 'out-of-step' } });
  });
});

describe('an article that has gone', () => {
  it('is typed on, and written again when asked', async () => {
    const { open, folder, clock, textOnDisk } = await desk();
    const article = await open();
    type(article, 'Un');
    await rm(folder, { recursive: true });
    await clock.pass(1000);
    await comesTo(article, 'gone');
    type(article, ' deux');
    await clock.pass(60_000);
    expect(await article.saveNow()).toMatchObject({ problem: { kind: 'not-there' } });
    must(await article.resolve('mine'));
    expect([article.state.name, await textOnDisk()]).toEqual(['saved', 'Un deux']);
  });

  it('and comes back is saved as if nothing had been', async () => {
    const { open, folder, clock, textOnDisk } = await desk();
    const article = await open();
    await rename(folder, `${folder}-away`);
    type(article, 'Un');
    await clock.pass(1000);
    await comesTo(article, 'gone');
    await rename(`${folder}-away`, folder);
    await article.diskChanged();
    await clock.pass(1000);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('Un');
  });

  it('is found by the next start when the program ends before anyone chose', async () => {
    const { open, folder, disk, journals } = await desk();
    const article = await open();
    type(article, 'Un');
    await rm(folder, { recursive: true });
    expect(await article.close()).toMatchObject({ problem: { kind: 'not-there' } });
    const { recoveries } = must(await findRecoveries({ disk, journals }));
    expect(recoveries).toMatchObject([{ folder, standing: 'gone' }]);
    const again = await open();
    expect([again.state.name, textOf(again.article)]).toEqual(['gone', 'Un']);
    must(await again.resolve('mine'));
    expect(again.state.name).toBe('saved');
  });
});
