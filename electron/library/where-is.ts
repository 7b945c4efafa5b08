import { type Disk, readArticleFolder } from '../storage';
import type { Library } from './library';
import { folderIn } from './names/folder-in';
import { readTrashedName, trashFolder } from './trash';

/** Folder of the article of that id, in the library or else in its trash; undefined where it stands in neither. */
export async function whereIs(disk: Disk, library: Library, id: string): Promise<string | undefined> {
  const { entries } = await library.list();
  for (const { name } of entries.filter((entry) => entry.id === id)) {
    // The list may be a moment behind the folder.
    const folder = library.pathOf(name);
    if ((await idIn(disk, folder)) === id) return folder;
  }
  const trashed = await library.trashed();
  for (const { trashed: name } of trashed.ok ? trashed.value : []) {
    const folder = folderIn(trashFolder(library.folder), name);
    if ((await idIn(disk, folder)) === id) return folder;
  }
  return undefined;
}

/** Ids of those of these articles in the trash that can be read, by their names there. */
export async function idsOfTrashed(
  disk: Disk,
  library: Library,
  trashed: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of trashed.filter(readTrashedName)) {
    const id = await idIn(disk, folderIn(trashFolder(library.folder), name));
    if (id !== '') ids.set(name, id);
  }
  return ids;
}

/** Empty where no article with an id can be read. */
async function idIn(disk: Disk, folder: string): Promise<string> {
  const there = await readArticleFolder(disk, folder);
  return there.ok ? there.value.article.id : '';
}
