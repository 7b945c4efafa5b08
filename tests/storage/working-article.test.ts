import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../article';
import { saveState } from '../../article/bridge/save-state';
import { openArticle } from '../../electron/storage';
import { comesTo, desk, type, until } from './desk';
import { must, storyWith, textOf } from './story';

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
