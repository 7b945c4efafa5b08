import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome } from '../../article';
import { Library, type LibraryGiven } from '../library';
import { nodeDisk } from '../storage';

/** A library for one command. The program's window may have it open: nothing is swept. */
export function openLibraryAt(
  folder: string,
  given: Pick<LibraryGiven, 'onProgress'> = {},
): Promise<Outcome<Library>> {
  return Library.open({ disk: nodeDisk, folder: resolve(folder), cache: cacheFolder(), ...given });
}

/** The command line's own cache, apart from the window's, where each system keeps such things. */
function cacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Marbre', 'command-line');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Marbre', 'command-line');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'marbre', 'command-line');
}
