import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';

// A disk shared with other work may take seconds to sync; how long is never what is tested.
vi.setConfig({ testTimeout: 60_000 });

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder on the real disk, removed after the test. */
export async function realFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'marbre-storage-')));
  made.push(folder);
  return folder;
}
