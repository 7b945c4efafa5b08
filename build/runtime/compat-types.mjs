import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run, tail } from '../child.mjs';
import { inRoot } from '../places.mjs';
import { packFromRegistry } from './pack-from-registry.mjs';

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
  if (existsSync(join(folder, 'package', 'electron.d.ts'))) return;
  mkdirSync(dirname(folder), { recursive: true });
  const work = mkdtempSync(`${folder}.making-`);
  try {
    const packed = await packFromRegistry(types, work);
    const { status, output } = await run('tar', ['-xzf', packed, '-C', work, 'package/electron.d.ts']);
    if (status !== 0) throw new Error(`tar could not open ${packed}: ${tail(output)}`);
    rmSync(packed);
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
