import { type Disk, nodeDisk, type OpenFile } from '../../../electron/storage';

/** The real disk, watched: tells of each flush of a journal, with the marks of the form `k12;` it brought to the disk. */
export function watchedDisk(reached: (marks: readonly number[], atMs: number) => void): Disk {
  return {
    ...nodeDisk,
    open: async (path, how) => {
      const file = await nodeDisk.open(path, how);
      // Only the journal is appended to; marks in a saved article prove nothing about it.
      return how === 'read' || !path.endsWith('.journal') ? file : watched(file, reached);
    },
  };
}

function watched(file: OpenFile, reached: (marks: readonly number[], atMs: number) => void): OpenFile {
  let written: number[] = [];
  const synced = async (sync: () => Promise<void>) => {
    const marks = written;
    written = [];
    await sync();
    reached(marks, performance.now());
  };
  return {
    ...file,
    write: async (bytes) => {
      const count = await file.write(bytes);
      const text = Buffer.from(bytes.subarray(0, count)).toString('utf8');
      written.push(...[...text.matchAll(/k(\d+);/g)].map(([, mark]) => Number(mark)));
      return count;
    },
    sync: () => synced(file.sync),
    syncBytes: () => synced(file.syncBytes),
  };
}
