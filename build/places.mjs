import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's own folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the clone. @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** Where this computer keeps what can be fetched again, by each system's own custom. */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'marbre-build');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'marbre-build');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'marbre-build');
}
