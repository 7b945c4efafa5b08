import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../article';
import { saveState } from '../../article/bridge/save-state';
import { findRecoveries, openArticle } from '../../electron/storage';
import { comesTo, desk, storyWith, type, until } from './desk';
import { must, textOf } from './story';

describe('an open article', () => {
  it('is saved after a pause of a second', async () => {
    const { open, clock, textOnDisk } = await desk();
    const article = await open();
    type(article, 'La pluie');
    await clock.pass(999);
    expect(article.state.name).toBe('edited');
    await clock.pass(1);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('La pluie');
  });

  it('is saved after ten seconds of typing without a pause', async () => {
    const { open, clock, textOnDisk } = await desk();
    const article = await open();
    for (let key = 0; key < 99; key++) {
      type(article, 'a');
      await clock.pass(100);
    }
    expect(await textOnDisk()).toBe('');
    type(article, 'a');
    await clock.pass(100);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('a'.repeat(100));
  });

  it('tells every state in a form the bridge takes', async () => {
    const { open, states, disk, writeOutside } = await desk();
    const article = await open();
    type(article, 'Un');
    const heal = disk.failing('open', '.article.json', 'ENOSPC');
    await article.saveNow();
    heal();
    await article.saveNow();
    type(article, ' deux');
    await writeOutside('Autre');
    await article.saveNow();
    expect(states.map(({ name }) => name)).toEqual([
      'edited',
      'saving',
      'failed',
      'saved',
      'edited',
      'saving',
      'changed-on-disk',
    ]);
    for (const state of states) expect(saveState.parse(state)).toEqual(state);
  });

  it('stays edited when something was typed while the disk was writing, and is saved again', async () => {
    const { open, disk, clock, textOnDisk } = await desk();
    const article = await open();
    type(article, 'Un');
    const renaming = disk.holdNext('rename', 'article.json');
    const saving = article.saveNow();
    const goOn = await renaming;
    type(article, ' deux');
    goOn();
    must(await saving);
    expect([article.state.name, await textOnDisk()]).toEqual(['edited', 'Un']);
    await clock.pass(1000);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('Un deux');
  });

  it('never has two writes at once', async () => {
    const { open, disk } = await desk();
    const article = await open();
    type(article, 'Un');
    const renaming = disk.holdNext('rename', 'article.json');
    const first = article.saveNow();
    const goOn = await renaming;
    type(article, ' deux');
    const second = article.saveNow();
    const third = article.keepVersion('Trois');
    const temporary = (await readdir(article.folder)).filter((name) => name.endsWith('.marbre-temp'));
    expect(temporary).toHaveLength(1);
    goOn();
    must(await first);
    must(await second);
    must(await third);
    expect(article.state.name).toBe('saved');
  });

  it('answers out-of-step to what does not fit, changes nothing, and takes the whole article instead', async () => {
    const { open, textOnDisk } = await desk();
    const article = await open();
    type(article, 'Un');
    const before = article.article;
    const outcome = article.record([
      { type: 'insert_text', path: [2, 0], offset: 2, text: ' deux' },
      { type: 'insert_text', path: [9, 0], offset: 0, text: 'nulle part' },
    ]);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'out-of-step' } });
    expect(article.article).toBe(before);
    must(article.replace(storyWith('Un deux')));
    must(await article.saveNow());
    expect(await textOnDisk()).toBe('Un deux');
  });

  it('refuses to be used after it was closed, naming the folder', async () => {
    const { open, folder } = await desk();
    const article = await open();
    must(await article.close());
    expect(() => type(article, 'Trop tard')).toThrow(folder);
  });

  it('leaves nothing in the journals folder when it is closed', async () => {
    const { open, journals } = await desk();
    const article = await open();
    type(article, 'Un');
    must(await article.close());
    expect(await readdir(journals)).toEqual([]);
  });
});

describe('a failed save', () => {
  it('is loud, keeps trying ever more rarely, and is over when the disk is well', async () => {
    const { open, disk, clock, folder, textOnDisk } = await desk();
    const article = await open();
    const heal = disk.failing('open', '.article.json', 'ENOSPC');
    type(article, 'Un');
    await clock.pass(1000);
    await comesTo(article, 'failed');
    expect(article.state).toMatchObject({
      problem: { kind: 'no-room', at: join(folder, 'article.json') },
      tries: 1,
    });
    for (const [tries, waitMs] of [
      [2, 1000],
      [3, 2000],
      [4, 4000],
    ] as const) {
      await clock.pass(waitMs);
      await until(() => article.state.name === 'failed' && article.state.tries === tries);
    }
    heal();
    await clock.pass(8000);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('Un');
  });

  it('goes on typing into the journal, from which a killed program has all', async () => {
    const { open, disk, folder, journals, clock } = await desk();
    const article = await open();
    disk.failing('open', '.article.json', 'EIO');
    type(article, 'Un');
    await article.saveNow();
    type(article, ' deux');
    must(await article.flush());
    const killed = must(await openArticle({ ...(await copied(folder, journals)), by: 'Anne', clock }));
    expect(textOf(killed.article)).toBe('Un deux');
  });
});

describe('a journal that cannot be written', () => {
  it('is told, and the article is saved at once instead', async () => {
    const { open, disk, journals, clock, textOnDisk } = await desk();
    const article = await open();
    const heal = disk.failing('open', '.journal', 'ENOSPC');
    type(article, 'Un');
    await clock.pass(0);
    await until(() => article.state.troubles.length > 0);
    expect(article.state.troubles).toEqual([{ of: 'journal', problem: { kind: 'no-room', at: journals } }]);
    await clock.pass(100);
    await until(() => article.state.name === 'saved');
    expect(await textOnDisk()).toBe('Un');
    heal();
    type(article, ' deux');
    must(await article.flush());
    expect(article.state.troubles).toEqual([]);
  });
});

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

describe('a newer format', () => {
  it('opens to be read, refuses to be changed, and its bytes stay identical', async () => {
    const { open, folder } = await desk();
    const file = join(folder, 'article.json');
    const newer = (await readFile(file, 'utf8')).replace(
      `"format": ${currentFormat}`,
      `"format": ${currentFormat + 1}`,
    );
    await writeFile(file, newer);
    const article = await open();
    expect(article.state).toMatchObject({ name: 'read-only', problem: { kind: 'newer-format' } });
    expect(article.record([{ type: 'insert_text', path: [2, 0], offset: 0, text: 'x' }])).toMatchObject({
      problem: { kind: 'newer-format' },
    });
    expect(await article.saveNow()).toMatchObject({ problem: { kind: 'newer-format' } });
    must(await article.close());
    expect(await readFile(file, 'utf8')).toBe(newer);
  });
});

describe('an article moved to another folder', () => {
  it('goes on there with every word, and its old place is free', async () => {
    const { open, folder, clock } = await desk();
    const article = await open();
    type(article, 'Un');
    must(await article.moveTo(`${folder}-renamed`));
    type(article, ' deux');
    await clock.pass(1000);
    await comesTo(article, 'saved');
    expect(article.folder).toBe(`${folder}-renamed`);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    expect(await readFile(join(article.folder, 'article.json'), 'utf8')).toContain('Un deux');
  });

  it('stays where it is when something is in the way', async () => {
    const { open, folder } = await desk();
    await mkdir(`${folder}-taken`);
    const article = await open();
    expect(await article.moveTo(`${folder}-taken`)).toMatchObject({ problem: { kind: 'already-there' } });
    expect(article.folder).toBe(folder);
  });
});

/** The same disk as a killed program leaves it: its folders copied, so that its lock and timers are not met. */
async function copied(folder: string, journals: string) {
  const away = `${journals}-copy`;
  await cp(journals, away, { recursive: true });
  for (const name of await readdir(away)) if (name.endsWith('.lock')) await rm(join(away, name));
  const { nodeDisk } = await import('../../electron/storage');
  return { disk: nodeDisk, folder, journals: away };
}
