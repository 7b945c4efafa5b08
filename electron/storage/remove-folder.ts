import { join } from 'node:path';
import type { Disk } from './disk';

/**
 * Removes a folder and all in it; links are removed, never followed, the folder itself included where it is one. Rejects with
 * the disk's own errors.
 */
export async function removeFolder(disk: Disk, folder: string): Promise<void> {
  const isLink = (await disk.readLink(folder)) !== undefined;
  await (isLink ? disk.unlink(folder) : removeWithAll(disk, folder));
}

async function removeWithAll(disk: Disk, folder: string): Promise<void> {
  for (const { name, kind } of await disk.readdir(folder)) {
    const path = join(folder, name);
    if (kind === 'folder') await removeWithAll(disk, path);
    else await disk.unlink(path);
  }
  await disk.rmdir(folder);
}
