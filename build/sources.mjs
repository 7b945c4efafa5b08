import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { inRoot } from './places.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Built
 * @property {string} folder what is built, in which the stamp is left
 * @property {readonly string[]} sources files and folders of the repository
 * @property {string} lock one process at a time builds it
 * @property {boolean} [quiet]
 */

/**
 * Builds a folder when a source's words differ from those it was built from.
 * @param {Built} built @param {() => Promise<void>} build
 */
export async function ensureBuilt({ folder, sources, lock, quiet = false }, build) {
  const stamp = join(folder, '.sources');
  /** @param {string} hash */
  const isCurrent = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isCurrent(hashOf(sources))) return;
  await withLock(inRoot('out', 'locks'), lock, async () => {
    const hash = hashOf(sources);
    if (isCurrent(hash)) return;
    if (!quiet) say('Building…');
    await asShipped(build);
    writeFileSync(stamp, hash);
  });
}

/**
 * Within a test run NODE_ENV says so, and packages built under it behave as for tests: lists lay out for no screen.
 * @param {() => Promise<void>} build
 */
async function asShipped(build) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** @param {readonly string[]} sources */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path a file, or a folder read in a fixed order; nothing when it is not there @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(inRoot(path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(inRoot(path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}
