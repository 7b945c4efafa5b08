import { spawnSync } from 'node:child_process';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk, sweepTemporary, temporaryBeside } from '../../electron/storage';
import { realFolder } from './real-folder';

const running = process.ppid;
const ended = () => spawnSync(process.execPath, ['--version']).pid;

/** A name as another process gives it; on another computer where `elsewhere`. */
function madeBy(pid: number, { elsewhere = false } = {}): string {
  const name = basename(temporaryBeside('/sony')).replace(
    `-${process.pid.toString(36)}-`,
    `-${pid.toString(36)}-`,
  );
  if (!elsewhere) return name;
  const [computer = ''] = /(?<=\.)[0-9a-f]{4}(?=-)/.exec(name) ?? [];
  return name.replace(computer, computer === '0000' ? '0001' : '0000');
}

async function swept(name: string, { hoursOld = 0 } = {}): Promise<boolean> {
  const folder = await realFolder();
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'article.json'), 'coupé');
  const made = new Date(Date.now() - hoursOld * 3_600_000);
  await utimes(join(folder, name), made, made);
  await sweepTemporary(nodeDisk, folder);
  return !(await readdir(folder)).includes(name);
}

describe('a sweep', () => {
  it('takes at once what a process left that has ended', async () => {
    expect(await swept(madeBy(ended()))).toBe(true);
  });

  it('leaves what a process is making that runs, this one included', async () => {
    expect(await swept(madeBy(running))).toBe(false);
    expect(await swept(madeBy(process.pid))).toBe(false);
  });

  it('takes what nobody is making any more, though the number is another’s by now', async () => {
    expect(await swept(madeBy(running), { hoursOld: 2 })).toBe(true);
  });

  it('leaves what another computer may be making, for an hour', async () => {
    const elsewhere = madeBy(ended(), { elsewhere: true });
    expect(await swept(elsewhere)).toBe(false);
    expect(await swept(elsewhere, { hoursOld: 2 })).toBe(true);
  });

  it('takes what does not say who made it', async () => {
    expect(await swept('.sony.0123456789ab.marbre-temp')).toBe(true);
  });

  it('leaves room for the longest name a folder may have in the trash', () => {
    expect(basename(temporaryBeside(`/${'a'.repeat(222)}`)).length).toBeLessThanOrEqual(255);
  });
});
