import { basename, dirname, join } from 'node:path';
import { type Disk, type OpenFile, writeAll } from '../../electron/storage';
import type { Between } from './disk/actor';

/** A mistake others have made in storage, as a layer that makes our program commit it, and what must find it. */
export interface SeededBug {
  readonly name: string;
  readonly between: Between;
  readonly scenario: string;
  readonly by: 'cuts' | 'EIO once' | 'short write once';
}

export const seededBugs: readonly SeededBug[] = [
  {
    name: 'no fsync',
    between: (disk) => withFiles(disk, () => ({ sync: async () => {}, syncBytes: async () => {} })),
    scenario: 'type and save',
    by: 'cuts',
  },
  {
    name: 'no fsync of the journal',
    between: (disk) => withFiles(disk, () => ({ syncBytes: async () => {} })),
    scenario: 'create and type',
    by: 'cuts',
  },
  {
    name: 'no fsync of the folder',
    between: (disk) => ({ ...disk, syncFolder: async () => {} }),
    scenario: 'type and save',
    by: 'cuts',
  },
  {
    name: 'unlink before rename',
    between: (disk) => ({
      ...disk,
      async rename(from, to) {
        await disk.unlink(to).catch(() => {});
        await disk.rename(from, to);
      },
    }),
    scenario: 'type and save',
    by: 'cuts',
  },
  // The answer of a write is not looked at, nor the size afterwards.
  { name: 'a single write', between: singleWrite, scenario: 'type and save', by: 'short write once' },
  {
    name: 'journal dropped before the article is read back',
    between: journalDroppedFirst,
    scenario: 'type and save',
    by: 'cuts',
  },
  {
    name: 'a stamp of time and size',
    between: timeAndSize,
    scenario: 'outside change while clean',
    by: 'cuts',
  },
  { name: 'no temporary file', between: inPlace, scenario: 'type and save', by: 'cuts' },
  {
    name: 'temporary file on another file system',
    between: otherFileSystem,
    scenario: 'type and save',
    by: 'cuts',
  },
  {
    name: 'a failed fsync tried again',
    between: (disk) =>
      withFiles(disk, (file) => ({
        sync: () => file.sync().catch(() => file.sync()),
        syncBytes: () => file.syncBytes().catch(() => file.syncBytes()),
      })),
    scenario: 'type and save',
    by: 'EIO once',
  },
];

function singleWrite(disk: Disk): Disk {
  return withFiles(disk, (file) => {
    let asked = 0;
    return {
      async write(bytes) {
        await file.write(bytes);
        asked += bytes.length;
        return bytes.length;
      },
      size: async () => asked,
    };
  });
}

/** A save begins with removing the journal it makes needless. */
function journalDroppedFirst(disk: Disk): Disk {
  return {
    ...disk,
    async open(path, how) {
      if (how === 'new' && basename(path).startsWith('.article.json.')) {
        const journals = '/own/journals';
        const entries = await disk.readdir(journals).catch(() => []);
        for (const { name } of entries)
          if (name.endsWith('.journal')) await disk.unlink(join(journals, name));
        await disk.syncFolder(journals).catch(() => {});
      }
      return disk.open(path, how);
    },
  };
}

/** A file of the same time and size is taken to be the one read before; what writes outside keeps the time. */
function timeAndSize(disk: Disk): Disk {
  const known = new Map<string, { facts: string; bytes: Uint8Array }>();
  return {
    ...disk,
    async read(path) {
      if (!path.endsWith('/article.json')) return disk.read(path);
      const { size, modifiedMs } = await disk.stat(path);
      const facts = `${size} ${modifiedMs}`;
      const before = known.get(path);
      if (before?.facts === facts) return before.bytes;
      const bytes = await disk.read(path);
      known.set(path, { facts, bytes });
      return bytes;
    },
    async rename(from, to) {
      known.delete(to);
      await disk.rename(from, to);
    },
  };
}

const temporaryOf = /^\.(.*)\.[0-9a-z-]+\.marbre-temp$/;

/** The article is written in place, as most programs do. */
function inPlace(disk: Disk): Disk {
  const places = new Map<string, string>();
  const placeOf = (path: string) => {
    const name = temporaryOf.exec(basename(path))?.[1];
    return name?.endsWith('.json') ? join(dirname(path), name) : undefined;
  };
  return {
    ...disk,
    async open(path, how) {
      const place = placeOf(path);
      if (how !== 'new' || !place) return disk.open(path, how);
      await disk.unlink(place).catch(() => {});
      places.set(path, place);
      return disk.open(place, 'new');
    },
    async rename(from, to) {
      if (!places.delete(from)) await disk.rename(from, to);
    },
    async unlink(path) {
      if (!places.delete(path)) await disk.unlink(path);
    },
  };
}

/** The temporary file lies on another file system, where a rename is a copy over what stands there. */
function otherFileSystem(disk: Disk): Disk {
  const elsewhere = (path: string) => `/elsewhere/${basename(path)}`;
  const isTemporary = (path: string) => /^\.article\.json\.[0-9a-z-]+\.marbre-temp$/.test(basename(path));
  return {
    ...disk,
    open: (path, how) => disk.open(isTemporary(path) ? elsewhere(path) : path, how),
    unlink: (path) => disk.unlink(isTemporary(path) ? elsewhere(path) : path),
    async rename(from, to) {
      if (!isTemporary(from)) return disk.rename(from, to);
      const bytes = await disk.read(elsewhere(from));
      await disk.unlink(to).catch(() => {});
      const copy = await disk.open(to, 'new');
      await writeAll(copy, bytes);
      await copy.sync();
      await copy.close();
      await disk.unlink(elsewhere(from));
    },
  };
}

function withFiles(disk: Disk, change: (file: OpenFile) => Partial<OpenFile>): Disk {
  return {
    ...disk,
    async open(path, how) {
      const file = await disk.open(path, how);
      return { ...file, ...change(file) };
    },
  };
}
