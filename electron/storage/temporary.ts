import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Disk, Entry } from './disk';
import { errnoOf } from './disk-problem';
import { entriesOrNone } from './or-none';
import { isRunning } from './processes';
import { removeFolder } from './remove-folder';

const ending = '.marbre-temp';

/** A computer by four hexadecimal digits of its name's hash, and a process on it in base 36: a name has little room. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
const maker = `${computer}-${process.pid.toString(36)}`;
const madeBy = /\.([0-9a-f]{4})-([0-9a-z]{1,7})-[0-9a-f]{6}\.marbre-temp$/;

/**
 * A name in the same folder, and so on the same file system, under which something is made before it is renamed. It says who
 * makes it: `.sony.3f0a-2x1-9b04e2.marbre-temp`.
 */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${maker}-${randomBytes(3).toString('hex')}${ending}`);
}

/** Whether a name is one this program makes things under. */
function isTemporary(name: string): boolean {
  return name.endsWith(ending);
}

/**
 * Removes what a killed program left half made in the folder (not in folders within), and nothing that anyone is making: the
 * article's owner sweeps its folder on opening, the library its own at the start, while the command line, another window
 * or another computer may be bringing something in. A folder that is not there has nothing to sweep. Rejects with the
 * disk's own errors.
 */
export async function sweepTemporary(disk: Disk, folder: string): Promise<void> {
  for (const entry of await entriesOrNone(disk, folder))
    if (isTemporary(entry.name) && !(await isBeingMade(disk, folder, entry.name)))
      await remove(disk, folder, entry);
}

/** What is older nobody is making any more: an import or a hand-off takes minutes at most. */
const abandonedAfterMs = 60 * 60_000;

/**
 * Whether its maker may still be at work on it: one that runs on this computer, this program included, or any on another
 * computer, of which nobody here can tell. A maker that has ended leaves nothing standing, however young; that another
 * process has its number by now, as may be after a power cut, or that it is another computer's keeps it for an hour.
 * Locks would say the same of a folder's owner only, and the command line owns none.
 */
async function isBeingMade(disk: Disk, folder: string, name: string): Promise<boolean> {
  const [, on, process] = madeBy.exec(name) ?? [];
  // An older version did not say who it was; nobody is one any more.
  if (on === undefined || process === undefined) return false;
  if (on === computer && !isRunning(Number.parseInt(process, 36))) return false;
  try {
    const { modifiedMs } = await disk.stat(join(folder, name));
    return Date.now() - modifiedMs <= abandonedAfterMs;
  } catch (error) {
    // It has its own name by now.
    if (errnoOf(error) === 'ENOENT') return true;
    throw error;
  }
}

/**
 * Removes what a killed program left half made beside a path, under that path's temporary names; for places nobody
 * owns, where something younger than an hour may be another program's at work. Rejects with the disk's own errors.
 */
export async function sweepAbandoned(disk: Disk, path: string, nowMs: number): Promise<void> {
  const folder = dirname(path);
  for (const entry of await entriesOrNone(disk, folder)) {
    if (!isTemporary(entry.name) || !entry.name.startsWith(`.${basename(path)}.`)) continue;
    const { modifiedMs } = await disk.stat(join(folder, entry.name));
    if (nowMs - modifiedMs > abandonedAfterMs) await remove(disk, folder, entry);
  }
}

function remove(disk: Disk, folder: string, { name, kind }: Entry): Promise<void> {
  const path = join(folder, name);
  return kind === 'folder' ? removeFolder(disk, path) : disk.unlink(path);
}
