import { dirname, join } from 'node:path';
import type { Outcome } from '../../article';
import { type Disk, errnoOf, onDisk, removeFolder, temporaryBeside, writeNewFile } from '../storage';
import type { ExportFile } from './export-files';

/** Puts a folder with the files in place of what stands at the path, or leaves all as it was. */
export function writeFolder(disk: Disk, path: string, files: readonly ExportFile[]): Promise<Outcome<void>> {
  return onDisk(path, async () => {
    const fresh = temporaryBeside(path);
    await disk.mkdir(fresh);
    try {
      await fill(disk, fresh, files);
      await putInPlace(disk, fresh, path);
    } catch (error) {
      await removeFolder(disk, fresh).catch(() => {}); // The first error says what happened.
      throw error;
    }
    await disk.syncFolder(dirname(path));
  });
}

async function fill(disk: Disk, folder: string, files: readonly ExportFile[]): Promise<void> {
  const inner = new Set<string>();
  for (const { place, read } of files) {
    const path = join(folder, place);
    if (dirname(path) !== folder && !inner.has(dirname(path))) {
      await disk.mkdir(dirname(path));
      inner.add(dirname(path));
    }
    await writeNewFile(disk, path, await read());
  }
  for (const made of [...inner, folder]) await disk.syncFolder(made);
}

/** No system renames a folder over a full one: the old one steps aside, and comes back if the new one cannot come. */
async function putInPlace(disk: Disk, fresh: string, path: string): Promise<void> {
  const aside = temporaryBeside(path);
  try {
    await disk.rename(path, aside);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    await disk.rename(fresh, path);
    return;
  }
  try {
    await disk.rename(fresh, path);
  } catch (error) {
    await disk.rename(aside, path);
    throw error;
  }
  // Before the old one goes: a power cut could take its removal to the disk and not the new one's name.
  await disk.syncFolder(dirname(path));
  await removeFolder(disk, aside).catch(() => {}); // The new one stands; what is left beside it harms nobody.
}
