import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Metadata, type Operation, readArticle } from '../../article';
import { articleBytes, type Disk } from '../../electron/storage';
import { keep, listVersions } from '../../electron/storage/versions';
import { freshDisk } from '../faults/disk/fresh-disk';
import { createArticle } from './create-article';
import { comesTo, desk, type } from './desk';
import { must, story, textOf } from './story';

async function refuseAt(refused: string, path: string, disk: Disk): Promise<void> {
  if (path === refused) throw Object.assign(new Error('EIO'), { code: 'EIO' });
  await disk.syncFolder(path);
}

describe('versions', () => {
  it('are kept under a name, and are whole article.json texts any tool can read', async () => {
    const { open, folder } = await desk();
    const article = await open();
    type(article, 'Relue');
    const { file, name, kind } = must(await article.keepVersion('Relu par Anne'));
    expect([name, kind]).toEqual(['Relu par Anne', 'named']);
    const text = gunzipSync(await readFile(join(folder, 'versions', file))).toString('utf8');
    const reading = readArticle(text);
    expect(reading.ok && textOf(reading.article)).toBe('Relue');
  });

  it('are kept by themselves as the article was opened, then at most every five minutes of editing', async () => {
    const { open, clock, versionsTold } = await desk();
    const article = await open();
    for (let minute = 0; minute < 12; minute++) {
      type(article, `${minute} `);
      must(await article.saveNow());
      await clock.pass(60_000);
    }
    const versions = must(await article.versions());
    const texts = await Promise.all(
      versions.map(async ({ file }) => textOf(must(await article.version(file)))),
    );
    expect(texts).toEqual(['0 1 2 3 4 5 6 7 8 9', '0 1 2 3 4', '']);
    expect(versionsTold()).toBe(3);
  });

  it('hold the bytes of a file that had to be mended before anything is written over it', async () => {
    const { open, folder, disk, clock } = await desk();
    const file = join(folder, 'article.json');
    const mendable = (await readFile(file, 'utf8')).replace('"slug": ""', '"slug": 7');
    await writeFile(file, mendable);
    const heal = disk.failing('open', '_automatic', 'EACCES');
    const article = await open();
    type(article, 'Un');
    await article.saveNow();
    expect([article.state.name, await readFile(file, 'utf8')]).toEqual(['failed', mendable]);
    heal();
    await clock.pass(1000);
    await comesTo(article, 'saved');
    const [kept] = must(await article.versions());
    const bytes = await readFile(join(folder, 'versions', kept?.file ?? ''));
    expect(gunzipSync(bytes).toString()).toBe(mendable);
  });

  it('whose name did not reach the disk are not told as kept before it has', async () => {
    const disk = await freshDisk();
    must(await createArticle(disk, '/library/story', story()));
    const version = {
      bytes: articleBytes(story()),
      kind: 'named',
      at: story().createdAt,
      name: 'x',
    } as const;
    const failing = {
      ...disk,
      syncFolder: (path: string) => refuseAt('/library/story/versions', path, disk),
    };
    expect(await keep(failing, '/library/story', version)).toMatchObject({ ok: false });
    must(await keep(disk, '/library/story', version));
    const after = disk.afterCut({ names: 'none', bytes: 'none' });
    expect(must(await listVersions(after, '/library/story'))).toHaveLength(1);
  });

  it('are listed newest first by their number, whatever the clock said', async () => {
    const { open, clock } = await desk();
    const article = await open();
    for (const name of ['un', 'deux', 'trois']) {
      type(article, name);
      must(await article.keepVersion(name));
      clock.jump(-86_400_000);
    }
    const names = must(await article.versions()).map(({ name, kind }) => name ?? kind);
    expect(names).toEqual(['trois', 'deux', 'un', 'automatic']);
  });

  it('are restored over the words, which become a version themselves', async () => {
    const { open, told, textOnDisk } = await desk();
    const article = await open();
    const { id, createdAt } = article.article;
    type(article, 'Bonne');
    const { file } = must(await article.keepVersion('Bonne'));
    type(article, ', puis mauvaise');
    must(await article.restoreVersion(file));
    expect([textOf(article.article), await textOnDisk(), told.map(textOf)]).toEqual([
      'Bonne',
      'Bonne',
      ['Bonne'],
    ]);
    expect(article.article).toMatchObject({ id, createdAt });
    const before = must(await article.versions()).find(({ kind }) => kind === 'before-restore');
    expect(before && textOf(must(await article.version(before.file)))).toBe('Bonne, puis mauvaise');
  });

  it('bring back neither the status of their day nor its steps, and lift no embargo given since', async () => {
    const { open, textOnDisk } = await desk();
    const article = await open();
    type(article, 'Bonne');
    const { file } = must(await article.keepVersion('Bonne'));
    const since = {
      status: 'sent-back',
      statusSteps: [
        {
          status: 'sent-back',
          at: '2026-11-22T14:32:00.000Z',
          by: 'Anne Roux',
          sentence: 'Qui le dit\u00a0?',
        },
      ],
      embargo: { until: '2036-11-29T05:00:00.000Z', timeZone: 'Europe/Zurich' },
    } as const satisfies Partial<Metadata>;
    const { metadata } = article.article;
    must(article.record([{ type: 'set_metadata', field: 'section', before: '', after: 'Monde' }]));
    for (const [field, after] of Object.entries(since))
      must(
        article.record([
          { type: 'set_metadata', field, before: Reflect.get(metadata, field), after } as Operation,
        ]),
      );
    must(await article.restoreVersion(file));
    expect(article.article.metadata).toMatchObject({ ...since, section: '' });
    expect(await textOnDisk()).toBe('Bonne');
  });

  it('keep what was typed while a restore was keeping what was before', async () => {
    const { open, disk } = await desk();
    const article = await open();
    type(article, 'Bonne');
    const { file } = must(await article.keepVersion('Bonne'));
    const writing = disk.holdNext('open', 'before-restore');
    const restoring = article.restoreVersion(file);
    const goOn = await writing;
    type(article, ' et encore');
    goOn();
    must(await restoring);
    const kept = must(await article.versions()).filter(({ kind }) => kind === 'before-restore');
    const texts = await Promise.all(kept.map(async ({ file }) => textOf(must(await article.version(file)))));
    expect(texts).toContain('Bonne et encore');
  });

  it('that are not there, or lead outside, are none', async () => {
    const { open, folder } = await desk();
    await writeFile(join(folder, '..', 'secret.json.gz'), 'x');
    const article = await open();
    for (const file of ['../secret.json.gz', 'article.json', '/etc/passwd'])
      expect(await article.version(file)).toMatchObject({ problem: { kind: 'no-version' } });
  });

  it('that are damaged are told so, and nothing is restored', async () => {
    const { open, folder } = await desk();
    const article = await open();
    type(article, 'Un');
    const { file } = must(await article.keepVersion('Un'));
    await writeFile(join(folder, 'versions', file), 'x');
    expect(await article.version(file)).toMatchObject({ problem: { kind: 'unreadable-article' } });
    expect(await article.restoreVersion(file)).toMatchObject({ problem: { kind: 'unreadable-article' } });
    expect(textOf(article.article)).toBe('Un');
  });

  it('that cannot be kept by themselves are a trouble shown, not a save lost', async () => {
    const { open, disk, clock, folder, textOnDisk } = await desk();
    const article = await open();
    disk.failing('open', 'versions', 'EACCES');
    type(article, 'Un');
    await clock.pass(1000);
    await comesTo(article, 'saved');
    expect(await textOnDisk()).toBe('Un');
    expect(article.state.troubles).toMatchObject([{ of: 'versions', problem: { kind: 'not-allowed' } }]);
    expect(await readdir(join(folder, 'versions'))).toEqual([]);
  });
});
