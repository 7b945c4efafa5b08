import { resolve } from 'node:path';
import type { Outcome } from '../../article';
import { type Disk, errnoOf, onDisk, Refusal } from '../storage';

/** A folder a command writes into; made when only it is missing, and taken away again when nothing came into it. */
export interface OutFolder {
  readonly path: string;
  leave(): Promise<void>;
}

export function outFolder(disk: Disk, given: string): Promise<Outcome<OutFolder>> {
  const path = resolve(given);
  return onDisk(given, async () => {
    try {
      await disk.readdir(path);
      return { path, leave: async () => {} };
    } catch (error) {
      if (await isNoFolder(disk, path)) throw new Refusal({ kind: 'already-there', at: given });
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
    await disk.mkdir(path);
    return { path, leave: () => removeIfEmpty(disk, path) };
  });
}

async function isNoFolder(disk: Disk, path: string): Promise<boolean> {
  const looked = await onDisk(path, () => disk.stat(path));
  return looked.ok && looked.value.kind !== 'folder';
}

async function removeIfEmpty(disk: Disk, path: string): Promise<void> {
  try {
    if ((await disk.readdir(path)).length === 0) await disk.rmdir(path);
  } catch (error) {
    // An empty folder that stays harms nobody; a fault is told.
    if (errnoOf(error) === undefined) throw error;
  }
}
