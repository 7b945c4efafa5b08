import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../places.mjs';
import { packageFor } from './package.mjs';

/**
 * Packages the program as a plain folder, as tests start it.
 * @param {import('../runtime/find.mjs').Runtime} runtime
 * @returns {Promise<string>} its executable
 */
export async function packageUnpacked(runtime) {
  await packageFor(runtime, ['dir']);
  const made = inRoot('out', 'packages');
  if (process.platform === 'linux') return join(made, folderIn(made, 'linux'), 'marbre');
  if (process.platform === 'win32') return join(made, folderIn(made, 'win'), 'Marbre.exe');
  return join(made, folderIn(made, 'mac'), 'Marbre.app', 'Contents', 'MacOS', 'Marbre');
}

/** electron-builder adds the architecture to some of its folders' names. @param {string} made @param {string} system */
function folderIn(made, system) {
  const folder = readdirSync(made, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.startsWith(system),
  );
  if (folder === undefined) throw new Error(`electron-builder left no ${system} folder in ${made}.`);
  return folder.name;
}
