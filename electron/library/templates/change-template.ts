import type { Outcome } from '../../../article';
import { type Disk, onDisk, Refusal, removeFolder, temporaryBeside } from '../../storage';
import { nameKey } from '../names/folder-name';
import { safeName } from '../names/safe-name';
import { moveFolder } from '../trash';
import { isTemplateThere } from './list-templates';
import { templateFolder, templatesFolder } from './templates-folder';

/** Gives a template another name; answers it. `already-there` where another template has it. */
export function renameTemplate(
  disk: Disk,
  library: string,
  { template, title }: { readonly template: string; readonly title: string },
): Promise<Outcome<string>> {
  const from = templateFolder(library, template);
  return onDisk(from, async () => {
    const name = safeName(title);
    if (name === template) return name;
    const to = templateFolder(library, name);
    if (nameKey(name) === nameKey(template)) {
      // Where case is folded the new name already finds the folder itself.
      await disk.rename(from, to);
      await disk.syncFolder(templatesFolder(library));
    } else {
      if (await isTemplateThere(disk, library, name)) throw new Refusal({ kind: 'already-there', at: title });
      await moveFolder(disk, from, to);
    }
    return name;
  });
}

/**
 * Removes a template for good: it leaves the list in one step, and what a cut leaves of it is swept at the next start.
 */
export function removeTemplate(disk: Disk, library: string, template: string): Promise<Outcome<void>> {
  const folder = templateFolder(library, template);
  return onDisk(folder, async () => {
    const leaving = temporaryBeside(folder);
    await moveFolder(disk, folder, leaving);
    await removeFolder(disk, leaving);
    await disk.syncFolder(templatesFolder(library));
  });
}
