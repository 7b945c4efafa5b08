import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withLock } from '../../build/lock.mjs';

const home = mkdtempSync(join(tmpdir(), 'marbre-lock-'));
const lockModule = pathToFileURL(join(import.meta.dirname, '..', '..', 'build', 'lock.mjs')).href;
afterAll(() => rmSync(home, { recursive: true }));

/** A process that takes the lock in `folder`, notes that it came and went, and waits between. */
async function worker(folder: string, log: string): Promise<number | null> {
  const source = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(lockModule)};
    await withLock(${JSON.stringify(folder)}, 'work', async () => {
      appendFileSync(${JSON.stringify(log)}, 'in\\n');
      await new Promise((resolve) => setTimeout(resolve, 30));
      appendFileSync(${JSON.stringify(log)}, 'out\\n');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'inherit' });
  await once(child, 'exit');
  return child.exitCode;
}

test('of several processes, one at a time does the work', async () => {
  const folder = join(home, 'several');
  const log = join(home, 'several.log');
  writeFileSync(log, '');

  const ended = await Promise.all(Array.from({ length: 5 }, () => worker(folder, log)));

  expect(ended).toEqual([0, 0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(5));
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock whose owner was killed is taken over, by one of those who waited', async () => {
  const folder = join(home, 'abandoned');
  const log = join(home, 'abandoned.log');
  writeFileSync(log, '');
  await withLock(folder, 'other', async () => {});
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  appendFileSync(join(folder, 'work.lock'), String(dead.pid));

  await Promise.all([worker(folder, log), worker(folder, log), worker(folder, log)]);

  expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(3));
  expect(readdirSync(folder)).toEqual([]);
});

test('work that throws gives the lock back, and its error', async () => {
  const folder = join(home, 'thrown');
  const act = () => Promise.reject(new Error('the work failed'));

  await expect(withLock(folder, 'work', act)).rejects.toThrow('the work failed');

  expect(readdirSync(folder)).toEqual([]);
  expect(await withLock(folder, 'work', async () => 'done')).toBe('done');
});
