import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { windowHost } from '../../article/bridge/addresses';

/** Folders by the first word of the path; '' serves every path whose first word names no other folder. */
export type ServedFolders = Readonly<Record<string, string>> & { readonly '': string };

/**
 * The file an app:// address means, or undefined: an unknown host, a path that leaves its folder in any spelling or
 * through a link, a folder, a missing file.
 */
export async function findServedFile(
  url: string,
  folders: ServedFolders,
): Promise<{ path: string; extension: string } | undefined> {
  const names = isWindowPage(url) ? namesIn(url) : undefined;
  if (names === undefined) return undefined;
  const [first = '', ...rest] = names;
  const own = first === '' ? undefined : folders[first];
  return own === undefined ? fileInside(folders[''], names) : fileInside(own, rest);
}

/** The path's names, each decoded once and allowed as a plain file name; undefined when one is not. */
export function namesIn(url: string): string[] | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'app:') return undefined;
  const names: string[] = [];
  for (const written of pathname.slice(1).split('/')) {
    const name = decodeOnce(written);
    if (name === undefined || !isPlainName(name)) return undefined;
    names.push(name);
  }
  return names;
}

function isWindowPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).host === windowHost;
}

function decodeOnce(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}

/** Letters, digits and a few signs; no separator of any system, no drive, no stream, no leading or closing dot. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}_-][\p{L}\p{N}_.@+ -]*$/u.test(name) && !/[. ]$/.test(name);
}

/** The file of those names inside a folder, links followed; undefined when it would stand outside. */
export async function fileInside(
  folder: string,
  names: string[],
): Promise<{ path: string; extension: string } | undefined> {
  if (names.length === 0) return undefined;
  try {
    const home = await realpath(folder);
    const path = await realpath(join(home, ...names));
    if (!path.startsWith(home + sep) || !(await stat(path)).isFile()) return undefined;
    return { path, extension: extname(path) };
  } catch {
    // Missing, a loop of links, a name too long: all mean that there is no such file to serve.
    return undefined;
  }
}
