import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk, Entry } from './disk';
import { entriesOrNone } from './or-none';
import { removeFolder } from './remove-folder';

const ending = '.marbre-temp';

/** A name in the same folder, and so on the same file system, under which something is made before it is renamed. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}${ending}`);
}

/** Whether a name is one this program makes things under. */
function isTemporary(name: string): boolean {
  return name.endsWith(ending);
}

/**
 * Removes what a killed program left half made in the folder (not in folders within). Nothing is swept while
 * something of ours may be at work there: the article's owner sweeps its folder on opening, the library its own at
 * the start. A folder that is not there has nothing to sweep. Rejects with the disk's own errors.
 */
export async function sweepTemporary(disk: Disk, folder: string): Promise<void> {
  for (const entry of await entriesOrNone(disk, folder))
    if (isTemporary(entry.name)) await remove(disk, folder, entry);
}

/** What is older nobody is making any more: a hand-off takes minutes at most. */
const abandonedAfterMs = 60 * 60_000;

/**
 * Removes what a killed program left half made beside a path, under that path's temporary names; for places nobody
 * owns, where something younger than an hour may be another program's at work. Rejects with the disk's own errors.
 */
export async function sweepAbandoned(disk: Disk, path: string, nowMs: number): Promise<void> {
  const folder = dirname(path);
  for (const entry of await entriesOrNone(disk, folder)) {
    if (!isTemporary(entry.name) || !entry.name.startsWith(`.${basename(path)}.`)) continue;
    const { modifiedMs } = await disk.stat(join(folder, entry.name));
    if (nowMs - modifiedMs > abandonedAfterMs) await remove(disk, folder, entry);
  }
}

function remove(disk: Disk, folder: string, { name, kind }: Entry): Promise<void> {
  const path = join(folder, name);
  return kind === 'folder' ? removeFolder(disk, path) : disk.unlink(path);
}
