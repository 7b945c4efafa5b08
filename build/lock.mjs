import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets one process at a time do a piece of work; the others wait for it.
 * The lock is a file naming its owner, put in place whole by one hard link, so it is never seen half written.
 * @template T
 * @param {string} folder where lock files lie
 * @param {string} name
 * @param {() => Promise<T>} act
 * @param {{ waiting?: () => void }} [told] called once when another, living process holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(folder, name, act, { waiting } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (let turn = 0; !take(own, lock); turn++) {
      if (turn === 1) waiting?.();
      await sleep(100);
    }
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} own @param {string} lock */
function take(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    clearIfAbandoned(lock);
    return false;
  }
}

/**
 * Two waiters may both see a dead owner. Each moves the lock aside under its own name before removing it; one that
 * finds it moved a living owner's lock, taken in between, puts it back.
 * @param {string} lock
 */
function clearIfAbandoned(lock) {
  if (isAlive(ownerOf(lock))) return;
  const aside = `${lock}.abandoned.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAlive(ownerOf(aside))) linkSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

/** @param {string} lock @returns {number | undefined} undefined when the lock is gone already */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** @param {number | undefined} pid */
function isAlive(pid) {
  if (pid === undefined) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);
