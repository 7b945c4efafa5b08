import type { Outcome } from '../../../article';
import { templateName } from '../../../article/bridge/templates';
import { type Disk, entriesOrNone, onDisk } from '../../storage';
import { nameKey } from '../names/folder-name';
import { templatesFolder } from './templates-folder';

/** Names of the templates kept in the library, in the alphabet's order. */
export function listTemplates(disk: Disk, library: string): Promise<Outcome<string[]>> {
  return onDisk(templatesFolder(library), async () => {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return (await entriesOrNone(disk, templatesFolder(library)))
      .filter(({ name, kind }) => kind === 'folder' && templateName.safeParse(name).success)
      .map(({ name }) => name)
      .sort(compare);
  });
}

/** Whether a template has a name that some disk would take for this one; inside `onDisk` only. */
export async function isTemplateThere(disk: Disk, library: string, name: string): Promise<boolean> {
  const there = await entriesOrNone(disk, templatesFolder(library));
  return there.some((entry) => nameKey(entry.name) === nameKey(name));
}
