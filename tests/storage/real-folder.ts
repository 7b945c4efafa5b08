import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder on the real disk, removed after the test that asks for it. By the test and not by an `afterEach` here: files share
 * their modules, and a hook of a shared module is the first file's alone.
 */
export async function realFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'marbre-storage-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
