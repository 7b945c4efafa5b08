import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk';
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
  for (const { name, kind } of await entriesOrNone(disk, folder)) {
    if (!isTemporary(name)) continue;
    if (kind === 'folder') await removeFolder(disk, join(folder, name));
    else await disk.unlink(join(folder, name));
  }
}
