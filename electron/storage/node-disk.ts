import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk, EntryKind, OpenFile } from './disk';

const flags = { new: 'wx', append: 'a', read: 'r' } as const;

/** The real disk, by Node. */
export const nodeDisk: Disk = {
  open: async (path, how) => openFile(await open(path, flags[how])),
  read: readWhole,
  rename: process.platform === 'win32' ? renameOnWindows : rename,
  unlink,
  mkdir: async (path) => {
    await mkdir(path);
  },
  rmdir,
  readdir: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: kindOf(entry),
    })),
  stat: async (path) => {
    const facts = await stat(path);
    return { kind: kindOf(facts), size: facts.size, modifiedMs: facts.mtimeMs };
  },
  readLink: async (path) => {
    if (!(await lstat(path)).isSymbolicLink()) return undefined;
    // What a link names is seen from its own folder, which links may have led to as well.
    return resolve(await realpath(dirname(path)), await readlink(path));
  },
  syncFolder,
};

function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    read: async (position, length) => {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    // On macOS libuv asks for F_FULLFSYNC in both, which is what reaches the disk there.
    sync: () => handle.sync(),
    syncBytes: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}

/** Node itself refuses a file of more than 2 GiB, with an error of its own; here it is one of a disk like any other. */
async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_FS_FILE_TOO_LARGE';
    throw isTooLarge ? Object.assign(new Error(error.message), { code: 'EFBIG' }) : error;
  }
}

function kindOf(facts: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  if (facts.isFile()) return 'file';
  return facts.isDirectory() ? 'folder' : 'other';
}

/** Windows opens no folder for syncing and makes names durable by itself; some network disks answer EINVAL or ENOTSUP. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error;
  } finally {
    await folder.close();
  }
}

const waitsMs = [10, 20, 50, 100, 200, 400];

/** On Windows a virus scanner or an indexer holds a file for a moment; the same rename succeeds a moment later. */
async function renameOnWindows(from: string, to: string): Promise<void> {
  for (const waitMs of waitsMs) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
      await pause(waitMs);
    }
  }
  await rename(from, to);
}
