import type { Disk, Entry } from './disk';
import { errnoOf } from './disk-problem';

/** The entries of a folder; none when it is not there. */
export function entriesOrNone(disk: Disk, folder: string): Promise<readonly Entry[]> {
  return disk.readdir(folder).catch((error) => otherwise(error, []));
}

/** The bytes of a file; nothing when it is not there. */
export function bytesOrNone(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  return disk.read(path).catch((error) => otherwise(error, undefined));
}

function otherwise<Value>(error: unknown, value: Value): Value {
  if (errnoOf(error) === 'ENOENT') return value;
  throw error;
}
