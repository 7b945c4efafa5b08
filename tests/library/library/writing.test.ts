import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { importFile, Library } from '../../../electron/library';
import { parseWords } from '../../../electron/library/import/parse-words';
import { nodeDisk } from '../../../electron/storage';
import { simulatedDisk } from '../../faults/disk/simulated-disk';
import { manualClock } from '../../storage/manual-clock';
import { anArticle, good } from '../a-library';

/** A library on a simulated disk that from now on refuses what it is asked to write. */
async function onDiskThat(code: string) {
  const healthy = simulatedDisk();
  await healthy.mkdir('/library');
  await healthy.mkdir('/own');
  await healthy.syncFolder('/');
  const first = await openOn(healthy);
  good(await first.create(anArticle('Un pont ferme')));
  await first.close();
  const disk = healthy.afterCut({ names: 'all', bytes: 'all' }, { fail: { at: 1, code, forEver: true } });
  return { disk, library: await openOn(disk) };
}

async function openOn(disk: ReturnType<typeof simulatedDisk>): Promise<Library> {
  const given = { disk, folder: '/library', cache: '/own/cache', clock: manualClock() };
  return good(await Library.open(given));
}

describe.each([
  ['ENOSPC', 'no-room'],
  ['EROFS', 'read-only-disk'],
])('a library on a disk that answers %s to every write', (code, kind) => {
  it('lists its articles, refuses what is new with one sentence of the folder, and is well again by itself', async () => {
    const { disk, library } = await onDiskThat(code);
    expect((await library.list()).total).toBe(1);
    const trouble = { kind, at: '/library' };
    const refused = { ok: false, problem: trouble };
    expect(await library.create(anArticle('Nouveau'))).toEqual(refused);
    expect(await library.duplicate('un-pont-ferme', { id: crypto.randomUUID() })).toEqual(refused);
    expect(await library.trash('un-pont-ferme')).toEqual(refused);
    expect(await library.writingTrouble()).toEqual(trouble);
    disk.heal();
    expect(await library.writingTrouble()).toBeNull();
    good(await library.create(anArticle('Nouveau')));
    expect(disk.paths().filter((path) => path.includes('marbre-temp'))).toEqual([]);
  });
});

it('one article that cannot be written is that article’s trouble, not the folder’s', async () => {
  const prepared = simulatedDisk();
  await prepared.mkdir('/library');
  await prepared.mkdir('/own');
  await prepared.syncFolder('/');
  const whole = { names: 'all', bytes: 'all' } as const;
  const counting = prepared.afterCut(whole);
  await (await openOn(counting)).create(anArticle('Un'));
  const firstWrite = counting.log.findIndex((operation) => /^write .*article\.json/.test(operation)) + 1;
  expect(firstWrite).toBeGreaterThan(0);
  const disk = prepared.afterCut(whole, { fail: { at: firstWrite, code: 'EIO' } });
  const library = await openOn(disk);
  const made = await library.create(anArticle('Un'));
  expect(made).toMatchObject({ ok: false, problem: { kind: 'disk-failed' } });
  expect(made).not.toMatchObject({ problem: { at: '/library' } });
  expect(await library.writingTrouble()).toBeNull();
  good(await library.create(anArticle('Un')));
});

/** Whether this machine lets a test mount a disk of its own. */
const canMount = (() => {
  const place = mkdtempSync(join(tmpdir(), 'marbre-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    process.stderr.write('Full and read-only disks are not tried for real: this machine mounts none.\n');
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
})();

describe.skipIf(!canMount)('on a real disk', () => {
  const mounted: string[] = [];
  let home = '';
  afterEach(() => {
    for (const place of mounted.splice(0).reverse()) execFileSync('umount', [place]);
    rmSync(home, { recursive: true, force: true });
  });

  async function aLibrary(size: string) {
    home = mkdtempSync(join(tmpdir(), 'marbre-mounted-'));
    const folder = join(home, 'articles');
    mkdirSync(folder);
    mount(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], folder);
    const library = good(await Library.open({ disk: nodeDisk, folder, cache: join(home, 'cache') }));
    good(await library.create(anArticle('Un pont ferme')));
    return { folder, library };
  }
  function mount(how: string[], folder: string) {
    execFileSync('mount', how);
    mounted.push(folder);
  }

  it('that is full, new articles and imports are refused in the folder’s name until there is room', async () => {
    const { folder, library } = await aLibrary('512k');
    const ballast = join(folder, 'ballast');
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    const refused = { ok: false, problem: { kind: 'no-room', at: folder } };
    expect(await library.create(anArticle('Nouveau', 'x'.repeat(40_000)))).toEqual(refused);
    const text = join(home, 'page.txt');
    writeFileSync(text, `Un lac monte\n\n${'Personne ne s’y attendait. '.repeat(2000)}\n`);
    expect(await importFile(nodeDisk, library, text, { language: 'fr', parse: parseWords })).toEqual(refused);
    expect(await library.writingTrouble()).toEqual(refused.problem);
    rmSync(ballast);
    expect(await library.writingTrouble()).toBeNull();
    expect((await library.list()).entries.map(({ name }) => name)).toEqual(['un-pont-ferme']);
    good(await importFile(nodeDisk, library, text, { language: 'fr', parse: parseWords }));
    await library.close();
  });

  it('that may only be read, the list stands and everything new is refused until it may be written', async () => {
    const { folder, library } = await aLibrary('512k');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const trouble = { kind: 'read-only-disk', at: folder };
    expect(await library.create(anArticle('Nouveau'))).toEqual({ ok: false, problem: trouble });
    expect(await library.writingTrouble()).toEqual(trouble);
    expect((await library.list()).total).toBe(1);
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    expect(await library.writingTrouble()).toBeNull();
    await library.close();
  });
});
