import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherLicences } from './licences.mjs';
import { withLock } from './lock.mjs';
import { inRoot } from './places.mjs';
import { say } from './say.mjs';

const sources = [
  'article',
  'electron',
  'renderer',
  'assets',
  'build/vite',
  'package.json',
  'package-lock.json',
];
const stamp = inRoot('dist', '.sources');

/** Builds dist/ when a source's words differ from those it was built from. @param {{ quiet?: boolean }} [how] */
export async function ensureBundle({ quiet = false } = {}) {
  if (isCurrent(hashSources())) return;
  await withLock(inRoot('out', 'locks'), 'bundle', async () => {
    const hash = hashSources();
    if (isCurrent(hash)) return;
    if (!quiet) say('Building…');
    await build();
    writeFileSync(stamp, hash);
  });
}

async function build() {
  const { build } = await import('vite');
  const { default: window } = await import('./vite/window.mjs');
  const { machine } = await import('./vite/machine.mjs');
  for (const config of [window, ...machine]) await build({ ...config, configFile: false });
  gatherLicences();
}

/** @param {string} hash */
const isCurrent = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

function hashSources() {
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
