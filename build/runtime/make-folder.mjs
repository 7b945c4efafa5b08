import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a folder beside its place and moves it there in one rename, so that a cut leaves it missing, never half made.
 * Called under a lock: what earlier cuts left behind belongs to nobody and is removed.
 * @param {string} folder
 * @param {(work: string) => Promise<string>} fill makes something inside the work folder, and says where
 */
export async function makeFolder(folder, fill) {
  const home = dirname(folder);
  const making = `${basename(folder)}.making-`;
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    if (name.startsWith(making)) rmSync(join(home, name), { recursive: true, force: true });
  }
  const work = mkdtempSync(join(home, making));
  try {
    renameSync(await fill(work), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
