import { rmSync } from 'node:fs';
import { gatherLicences } from './licences.mjs';
import { inRoot } from './places.mjs';
import { ensureBuilt } from './sources.mjs';

/** What dist/ is made of. */
export const sources = [
  'article',
  'electron',
  'renderer',
  'assets',
  'build/vite',
  'package.json',
  'package-lock.json',
];

/** Builds dist/ when a source's words differ from those it was built from. @param {{ quiet?: boolean }} [how] */
export async function ensureBundle({ quiet = false } = {}) {
  await ensureBuilt({ folder: inRoot('dist'), sources, lock: 'bundle', quiet }, build);
}

async function build() {
  // Files beside the program are named after what is in them: one of an earlier build would be packaged with these.
  rmSync(inRoot('dist'), { recursive: true, force: true });
  const { build } = await import('vite');
  const { default: window } = await import('./vite/window.mjs');
  const { machine } = await import('./vite/machine.mjs');
  for (const config of [window, ...machine]) await build({ ...config, configFile: false });
  gatherLicences();
}
