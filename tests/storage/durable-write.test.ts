import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { durableWrite, nodeDisk, stampOf, sweepTemporary } from '../../electron/storage';
import { simulatedDisk } from '../faults/disk/simulated-disk';
import { heldDisk } from './held-disk';
import { realFolder } from './real-folder';

describe('a durable write', () => {
  it.each([0, 1, 90_000, 5_000_000])('puts %i bytes in place and answers their stamp', async (length) => {
    const path = join(await realFolder(), 'article.json');
    const bytes = randomBytes(length);
    expect(await durableWrite(nodeDisk, path, bytes)).toEqual({ ok: true, value: stampOf(bytes) });
    expect(bytes.equals(await readFile(path))).toBe(true);
  });

  it('leaves one file, whatever stood there', async () => {
    const folder = await realFolder();
    const path = join(folder, 'article.json');
    await writeFile(path, 'avant');
    await durableWrite(nodeDisk, path, Buffer.from('après'));
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['article.json'], 'après']);
  });

  it.each([
    { stands: 'avant', over: [stampOf(Buffer.from('avant'))], problem: undefined },
    { stands: 'autre', over: [stampOf(Buffer.from('avant'))], problem: 'changed-on-disk' },
    { stands: undefined, over: [stampOf(Buffer.from('avant'))], problem: 'not-there' },
    { stands: undefined, over: ['absent'], problem: undefined },
    { stands: 'autre', over: ['absent'], problem: 'changed-on-disk' },
  ])('where $stands stands and only $over may be written over: $problem', async (given) => {
    const folder = await realFolder();
    const path = join(folder, 'article.json');
    if (given.stands) await writeFile(path, given.stands);
    const outcome = await durableWrite(nodeDisk, path, Buffer.from('après'), { over: given.over });
    expect(outcome.ok ? undefined : outcome.problem.kind).toBe(given.problem);
    const stands = given.problem ? given.stands : 'après';
    expect(await readdir(folder)).toEqual(stands ? ['article.json'] : []);
    if (stands) expect(await readFile(path, 'utf8')).toBe(stands);
  });

  it('that fails leaves what stood there and no stray file', async () => {
    const folder = await realFolder();
    const path = join(folder, 'article.json');
    await writeFile(path, 'avant');
    const disk = heldDisk();
    disk.failing('rename', 'article.json', 'EIO');
    expect(await durableWrite(disk, path, Buffer.from('après'))).toEqual({
      ok: false,
      problem: { kind: 'disk-failed', at: path, code: 'EIO' },
    });
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['article.json'], 'avant']);
  });

  it('never tries a sync again on a file whose sync failed', async () => {
    const disk = simulatedDisk({ fail: { at: 3, code: 'EIO' } });
    expect(await durableWrite(disk, '/article.json', Buffer.from('mots'))).toMatchObject({ ok: false });
    expect(disk.log.filter((line) => line.startsWith('sync'))).toHaveLength(1);
  });

  it('that was cut leaves a stray file, which the next start sweeps, and only that', async () => {
    const folder = await realFolder();
    await writeFile(join(folder, '.article.json.0123456789ab.marbre-temp'), 'coupé');
    await writeFile(join(folder, 'article.json'), 'mots');
    await sweepTemporary(nodeDisk, folder);
    expect(await readdir(folder)).toEqual(['article.json']);
  });
});
