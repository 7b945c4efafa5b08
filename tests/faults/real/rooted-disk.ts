import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Disk, errnoOf, nodeDisk, type OpenFile } from '../../../electron/storage';
import type { LookedDisk } from '../disk/actor';
import { freshDisk } from '../disk/fresh-disk';
import type { SimulatedDisk } from '../disk/simulated-disk';

/** Who follows what reaches the disk. */
export interface Watch {
  /** Called before each operation, with its number from 1. */
  before?(operation: number): void;
  /** Called with the errno code of each that failed. */
  refused?(code: string): void;
}

/**
 * The real disk beneath a folder, which the program takes for the whole: what scenarios do on the simulated disk they
 * do here to real files.
 */
export function rootedDisk(root: string, watch: Watch = {}): LookedDisk {
  let operations = 0;
  const done = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    operations += 1;
    watch.before?.(operations);
    try {
      return await act();
    } catch (error) {
      watch.refused?.(errnoOf(error) ?? '');
      throw error;
    }
  };
  const at = (path: string) => join(root, path);
  const seen = (file: OpenFile): OpenFile => ({
    write: (bytes) => done(() => file.write(bytes)),
    read: (position, length) => done(() => file.read(position, length)),
    sync: () => done(() => file.sync()),
    syncBytes: () => done(() => file.syncBytes()),
    size: () => done(() => file.size()),
    close: () => done(() => file.close()),
  });
  const disk: Disk = {
    open: (path, how) => done(async () => seen(await nodeDisk.open(at(path), how))),
    read: (path) => done(() => nodeDisk.read(at(path))),
    rename: (from, to) => done(() => nodeDisk.rename(at(from), at(to))),
    unlink: (path) => done(() => nodeDisk.unlink(at(path))),
    mkdir: (path) => done(() => nodeDisk.mkdir(at(path))),
    rmdir: (path) => done(() => nodeDisk.rmdir(at(path))),
    readdir: (path) => done(() => nodeDisk.readdir(at(path))),
    stat: (path) => done(() => nodeDisk.stat(at(path))),
    readLink: (path) => done(() => nodeDisk.readLink(at(path))),
    syncFolder: (path) => done(() => nodeDisk.syncFolder(at(path))),
  };
  return {
    ...disk,
    look: (path) => {
      try {
        return readFileSync(join(root, path));
      } catch {
        return undefined; // Not there, or not to be read by anyone now.
      }
    },
    writeOutside: (path, bytes) => {
      const beside = join(root, `${path}.outside`);
      writeFileSync(beside, bytes);
      renameSync(beside, join(root, path));
    },
    removeOutside: (path) => rmSync(join(root, path), { recursive: true, force: true }),
  };
}

/** Puts what the simulated disk holds into the empty folder. */
export function layOut(root: string, disk: SimulatedDisk): void {
  for (const path of disk.paths()) {
    const bytes = disk.look(path);
    if (!bytes) mkdirSync(join(root, path), { recursive: true });
    else writeFileSync(join(root, path), bytes);
  }
}

/** What stands in the folder, as a simulated disk: the promises are judged there, and the folder stays as it is. */
export async function takenFrom(root: string): Promise<SimulatedDisk> {
  const disk = await freshDisk();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const real = join(entry.parentPath, entry.name);
    const path = real.slice(root.length);
    for (const folder of entry.isDirectory() ? [path] : [dirname(path)])
      if (!disk.paths().includes(`${folder}/`)) await disk.mkdir(folder);
    if (entry.isFile()) disk.writeOutside(path, readFileSync(real));
  }
  return disk.afterCut({ names: 'all', bytes: 'all' });
}
