import { basename } from 'node:path';
import { type Disk, onDisk, readArticleFolder } from '../storage';
import type { LibraryDoor } from './library-door';

/**
 * Whether a folder of the library is a copy, made in a file manager, of another that stands there with the same id. The one
 * with the shorter name is the first: every file manager makes a copy's name longer (`sony copy`, `Copie de sony`).
 * The list may be a moment old, and still have a folder under the name it had: only what is there now counts.
 */
export async function isCopy(
  door: LibraryDoor,
  disk: Disk,
  { folder, id }: { readonly folder: string; readonly id: string },
): Promise<boolean> {
  const opened = await door.library();
  if (!opened.ok) return false;
  const library = opened.value;
  const name = basename(folder);
  const firsts = library.namesOf(id).filter((other) => other !== name && isBefore(other, name));
  if (firsts.length === 0) return false;
  const there = await onDisk(library.folder, () => disk.readdir(library.folder));
  const names = new Set(there.ok ? there.value.map((entry) => entry.name) : []);
  for (const first of firsts) {
    if (!names.has(first)) continue;
    const read = await readArticleFolder(disk, library.pathOf(first));
    if (read.ok && read.value.article.id === id) return true;
  }
  return false;
}

function isBefore(one: string, other: string): boolean {
  return one.length === other.length ? one < other : one.length < other.length;
}
