import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock.mjs';
import { inRoot } from '../places.mjs';
import { makeFolder } from './make-folder.mjs';
import { packFromRegistry } from './pack-from-registry.mjs';
import { untar } from './untar.mjs';

/** The published types of the Electron that the development runtime is; build/tsconfig.compat.json reads them there. */
const types = {
  name: 'electron',
  version: '33.2.1',
  integrity:
    'sha512-SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
};
const folder = inRoot('node_modules', '.cache', 'marbre', 'electron-33.2.1');

/** Fetches the types once; the package's install script is never run. */
export async function ensureCompatTypes() {
  await withLock(inRoot('out', 'locks'), 'compat-types', async () => {
    if (existsSync(join(folder, 'electron.d.ts'))) return;
    rmSync(folder, { recursive: true, force: true });
    await makeFolder(folder, async (work) => {
      await untar(await packFromRegistry(types, work), 'package/electron.d.ts', work);
      return join(work, 'package');
    });
  });
}
