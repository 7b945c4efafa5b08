import { basename, dirname, join } from 'node:path';
import type { Disk, OpenFile } from '../../electron/storage';
import type { Between } from './sweep';

/** Mistakes others have made in storage, each as a layer that makes our program commit it. */
export const seededBugs = {
  'no fsync': (disk) => withFiles(disk, () => ({ sync: async () => {}, syncBytes: async () => {} })),
  'no fsync of the journal': (disk) => withFiles(disk, () => ({ syncBytes: async () => {} })),
  'no folder fsync': (disk) => ({ ...disk, syncFolder: async () => {} }),
  'unlink before rename': (disk) => ({
    ...disk,
    async rename(from, to) {
      await disk.unlink(to).catch(() => {});
      await disk.rename(from, to);
    },
  }),
  /** The answer of a write is not looked at, nor the size afterwards. */
  'a single write': (disk) =>
    withFiles(disk, (file) => {
      let asked = 0;
      return {
        async write(bytes) {
          await file.write(bytes);
          asked += bytes.length;
          return bytes.length;
        },
        size: async () => asked,
      };
    }),
  /** A save begins with removing the journal it makes needless. */
  'journal dropped before the article is read back': (disk) => ({
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
  }),
  /** The article is written in place, as most programs do. */
  'no temporary file': (disk) => {
    const places = new Map<string, string>();
    const placeOf = (path: string) => {
      const match = /^\.(.*)\.[0-9a-f]{12}\.marbre-temp$/.exec(basename(path));
      return match?.[1]?.endsWith('.json') ? join(dirname(path), match[1]) : undefined;
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
  },
  /** A name is given without looking whether the disk has made it durable, and a failed sync is tried again. */
  'a failed sync tried again': (disk) =>
    withFiles(disk, (file) => ({
      sync: () => file.sync().catch(() => file.sync()),
      syncBytes: () => file.syncBytes().catch(() => file.syncBytes()),
    })),
} as const satisfies Record<string, Between>;

function withFiles(disk: Disk, change: (file: OpenFile) => Partial<OpenFile>): Disk {
  return {
    ...disk,
    async open(path, how) {
      const file = await disk.open(path, how);
      return { ...file, ...change(file) };
    },
  };
}
