import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../electron/storage';
import { lockPath, own } from '../../electron/storage/ownership';
import { realFolder } from './real-folder';
import { must } from './story';

const folder = '/library/story';

async function given() {
  return { disk: nodeDisk, journals: await realFolder(), folder, by: 'Anne' };
}

async function locked(journals: string, lock: object) {
  await mkdir(journals, { recursive: true });
  await writeFile(lockPath(journals, folder), JSON.stringify(lock));
}

const another = { token: 'x', by: 'Bruno', host: hostname(), startedAt: '' };

describe('an article', () => {
  it('has one owner at a time', async () => {
    const asked = await given();
    const ownership = must(await own(asked));
    expect(await own({ ...asked, by: 'Bruno' })).toMatchObject({
      problem: { kind: 'open-elsewhere', at: folder },
    });
    await ownership.release();
    await must(await own(asked)).release();
    expect(await readdir(asked.journals)).toEqual([]);
  });

  it('is not given while another process that runs has it, who is named', async () => {
    const asked = await given();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    await locked(asked.journals, { ...another, pid: child.pid });
    expect(await own(asked)).toMatchObject({
      problem: { kind: 'open-elsewhere', at: folder, by: `Bruno (${hostname()})` },
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await must(await own(asked)).release();
  });

  it.skipIf(process.platform !== 'linux')(
    'is given when the process id was used again by another program',
    async () => {
      const asked = await given();
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      await once(child, 'spawn');
      await locked(asked.journals, { ...another, pid: child.pid, startedAt: 'another boot:123' });
      await must(await own(asked)).release();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  );

  it('is given when the lock names this very process, which does not hold it', async () => {
    const asked = await given();
    await locked(asked.journals, { ...another, pid: process.pid });
    await must(await own(asked)).release();
  });

  it('is not given while another computer seems to have it, unless it is taken over', async () => {
    const asked = await given();
    await locked(asked.journals, { ...another, host: 'bureau-7', pid: 1 });
    expect(await own(asked)).toMatchObject({ problem: { kind: 'open-elsewhere', by: 'Bruno (bureau-7)' } });
    const ownership = must(await own({ ...asked, takeOver: true }));
    expect(await readFile(lockPath(asked.journals, folder), 'utf8')).toContain('Anne');
    await ownership.release();
  });
});
