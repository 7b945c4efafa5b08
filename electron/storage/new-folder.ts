import { dirname } from 'node:path';
import type { Outcome } from '../../article';
import type { Disk } from './disk';
import { errnoOf, onDisk, Refusal } from './disk-problem';
import { removeFolder } from './remove-folder';
import { temporaryBeside } from './temporary';

/**
 * Makes a folder with all in it, or nothing: filled under a temporary name, synced, then renamed. `fill` makes its
 * files durable itself (`durableWrite`) and syncs the folders it makes. `already-there` where something stands.
 */
export function makeFolder(
  disk: Disk,
  folder: string,
  fill: (temporary: string) => Promise<void>,
): Promise<Outcome<void>> {
  return onDisk(folder, async () => {
    await refuseIfThere(disk, folder);
    const temporary = temporaryBeside(folder);
    await disk.mkdir(temporary);
    try {
      await fill(temporary);
      await disk.syncFolder(temporary);
      // A rename would take the place of an empty folder made meanwhile, without a word.
      await refuseIfThere(disk, folder);
      await disk.rename(temporary, folder);
    } catch (error) {
      await removeFolder(disk, temporary).catch(() => {}); // Swept at the next start.
      throw error;
    }
    await disk.syncFolder(dirname(folder));
  });
}

/**
 * Makes the folder and those above it that are missing, durably. Where it stands its name is synced all the same: it
 * may have been made by a program that ended, or met a failure, before it could.
 */
export async function ensureFolder(disk: Disk, folder: string): Promise<void> {
  try {
    await ensureInside(disk, folder);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await ensureFolder(disk, dirname(folder));
    await ensureInside(disk, folder);
  }
}

/** Makes the folder in one that stands; ENOENT where that has gone, which must not be made again by the way. */
export async function ensureInside(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.mkdir(folder);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
  await disk.syncFolder(dirname(folder));
}

/** Throws the `already-there` refusal where anything stands at the path; for use inside `onDisk`. */
export async function refuseIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  throw new Refusal({ kind: 'already-there', at: path });
}
