import { dirname } from 'node:path';
import type { Outcome } from '../../article';
import type { Disk } from './disk';
import { onDisk, Refusal } from './disk-problem';
import { bytesOrNone } from './or-none';
import { type Stamp, stampOf } from './stamp';
import { temporaryBeside } from './temporary';

/** What may be written over: the stamps of bytes this program read or wrote there, or `absent` for no file at all. */
export type Over = readonly (Stamp | 'absent')[];

/**
 * Puts a whole file in place so that it outlives a power cut: every byte out, synced, its size checked, renamed
 * over the old one, the folder synced. Until the rename the old bytes stand; a failure leaves them and no stray
 * file. When `over` is given, what stands there just before the rename must be one of it, else `changed-on-disk`,
 * or `not-there` when the file has gone. Answers the stamp of the bytes.
 *
 * A failure after the rename (the folder's sync) is a failure too, though the new bytes stand there: who tries
 * again must accept their stamp.
 */
export function durableWrite(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  { over }: { over?: Over } = {},
): Promise<Outcome<Stamp>> {
  return onDisk(path, async () => {
    const temporary = temporaryBeside(path);
    try {
      await writeNewFile(disk, temporary, bytes);
      if (over) await refuseUnlessOver(disk, path, over);
      await disk.rename(temporary, path);
    } catch (error) {
      await removeStray(disk, temporary);
      throw error;
    }
    await disk.syncFolder(dirname(path));
    return stampOf(bytes);
  });
}

/** A file that was not there, with all its bytes on the disk; its name is durable only after `syncFolder`. */
export async function writeNewFile(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'new');
  try {
    await writeAll(file, bytes);
    await file.sync();
    if ((await file.size()) !== bytes.length) throw shortened(path);
  } catch (error) {
    await file.close().catch(() => {}); // The first error says what happened.
    throw error;
  }
  await file.close();
}

/** A write may take fewer bytes than it was given: what is left is written until nothing is. */
export async function writeAll(
  file: { write(bytes: Uint8Array): Promise<number> },
  bytes: Uint8Array,
): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const written = await file.write(bytes.subarray(at));
    if (written <= 0) throw shortened('a write that took nothing');
    at += written;
  }
}

async function refuseUnlessOver(disk: Disk, path: string, over: Over): Promise<void> {
  const there = await stampAt(disk, path);
  if (over.includes(there)) return;
  throw new Refusal({ kind: there === 'absent' ? 'not-there' : 'changed-on-disk', at: path });
}

/** The stamp of what stands at the path now, or `absent`. Rejects with the disk's own errors. */
export async function stampAt(disk: Disk, path: string): Promise<Stamp | 'absent'> {
  const bytes = await bytesOrNone(disk, path);
  return bytes ? stampOf(bytes) : 'absent';
}

/** The failure that led here is the one to tell; what cannot be removed now is swept at the next start. */
async function removeStray(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => {});
}

/** Some disks and network shares answer a write they cut short as done; the size tells. */
export function shortened(path: string): Error {
  return Object.assign(new Error(`fewer bytes than written: ${path}`), { code: 'EIO' });
}
