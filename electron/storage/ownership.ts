import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Outcome } from '../../article';
import type { Disk } from './disk';
import { errnoOf, onDisk, Refusal } from './disk-problem';
import { writeNewFile } from './durable-write';
import { ensureFolder } from './new-folder';
import { bytesOrNone } from './or-none';
import { lifeOf, thisProcess } from './processes';
import { sweepTemporary, temporaryBeside } from './temporary';

/**
 * One owner for each article folder, by a lock file in the application's own folder. Not in the article's folder:
 * there a synchronising disk would carry it to other computers, where nobody can tell whether its owner still runs;
 * between computers the stamp decides, and both sides are kept.
 */
export interface Ownership {
  /** Lets go. A lock that cannot be removed is recognised as stale when this process has ended. */
  release(): Promise<void>;
}

const lockShape = z.object({
  token: z.string(),
  by: z.string(),
  host: z.string(),
  pid: z.int(),
  startedAt: z.string(),
});
type Lock = z.infer<typeof lockShape>;

/** Locks this process holds: a lock that bears its name and is not among them was left by one whose id it got. */
const held = new WeakMap<Disk, Set<string>>();

/**
 * Takes the article for this process. `open-elsewhere` when another that runs, or that cannot be seen from here,
 * holds it; with `takeOver` the latter is overruled.
 */
export function own(given: {
  disk: Disk;
  journals: string;
  folder: string;
  by: string;
  takeOver?: boolean;
}): Promise<Outcome<Ownership>> {
  const { disk, journals, folder, by, takeOver = false } = given;
  const path = lockPath(journals, folder);
  return onDisk(path, async () => {
    const owned = held.get(disk) ?? new Set();
    held.set(disk, owned);
    if (owned.has(path)) throw new Refusal({ kind: 'open-elsewhere', at: folder, by });
    owned.add(path);
    try {
      await ensureFolder(disk, journals);
      const mine: Lock = { token: randomUUID(), by, ...(await thisProcess()) };
      await placeLock(disk, path, mine, takeOver, folder);
      // What cannot be swept now is swept another time; the lock is placed.
      await onDisk(journals, async () => {
        await sweepTemporary(disk, journals);
        await sweepLocks(disk, journals, owned);
      });
    } catch (error) {
      owned.delete(path);
      throw error;
    }
    return {
      release: async () => {
        owned.delete(path);
        await disk.unlink(path).catch(() => {}); // Stale as soon as this process has ended.
      },
    };
  });
}

export function lockPath(journals: string, folder: string): string {
  const key = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24);
  return join(journals, `${key}.lock`);
}

async function placeLock(disk: Disk, path: string, mine: Lock, takeOver: boolean, folder: string) {
  for (let tries = 0; ; tries++) {
    try {
      return await writeNewFile(disk, path, Buffer.from(JSON.stringify(mine)));
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') {
        // A lock half written is worse than none: it would have to be judged without knowing whose it is.
        await disk.unlink(path).catch(() => {});
        throw error;
      }
    }
    const found = await readLock(disk, path);
    if (found === undefined) continue;
    const life = await ownerOf(disk, path, found);
    const by = found === 'unreadable' ? '' : `${found.by} (${found.host})`;
    if (life === 'running' || (life === 'unreachable' && !takeOver) || tries >= 3)
      throw new Refusal({ kind: 'open-elsewhere', at: folder, by });
    await removeStale(disk, path, found);
  }
}

/** A lock still being written is no older than this. */
const writtenWithinMs = 10_000;

/** Whether the owner of a lock this process does not hold is still at work. */
async function ownerOf(disk: Disk, path: string, lock: Lock | 'unreadable') {
  if (lock !== 'unreadable')
    return lock.pid === process.pid && lock.host === hostname() ? 'ended' : lifeOf(lock);
  // Being written at this moment, or cut while it was: then its owner did not get as far as the article.
  const { modifiedMs } = await disk.stat(path);
  return Date.now() - modifiedMs > writtenWithinMs ? 'ended' : 'running';
}

/** Locks of other folders whose owners have ended: a folder renamed or removed is never asked for again. */
async function sweepLocks(disk: Disk, journals: string, owned: ReadonlySet<string>): Promise<void> {
  for (const { name } of await disk.readdir(journals)) {
    const path = join(journals, name);
    if (!name.endsWith('.lock') || owned.has(path)) continue;
    const lock = await readLock(disk, path);
    if (lock && (await ownerOf(disk, path, lock)) === 'ended') await removeStale(disk, path, lock);
  }
}

async function readLock(disk: Disk, path: string): Promise<Lock | 'unreadable' | undefined> {
  const bytes = await bytesOrNone(disk, path);
  if (!bytes) return undefined;
  try {
    return lockShape.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return 'unreadable';
  }
}

/**
 * Scenario: two programs find the same stale lock; the first removes it and places its own; the second would remove
 * that one. So a lock is moved aside first, and put back when it is not the one that was judged.
 */
async function removeStale(disk: Disk, path: string, judged: Lock | 'unreadable') {
  const aside = temporaryBeside(path);
  try {
    await disk.rename(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readLock(disk, aside);
  const same = moved !== undefined && tokenOf(moved) === tokenOf(judged);
  if (same) await disk.unlink(aside);
  else await disk.rename(aside, path);
}

const tokenOf = (lock: Lock | 'unreadable') => (lock === 'unreadable' ? '' : lock.token);
