import { dirname } from 'node:path';
import type { Outcome } from '../../article';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import { type Held, heldBack, isEdited } from './held';
import { lookAtDisk } from './look-at-disk';
import { refuseIfThere } from './new-folder';
import type { Ownership } from './ownership';
import { save } from './save';

/**
 * Renames the folder of an open article. It is saved first, so that a program that ends in the middle leaves nothing
 * in a journal that names the old folder; what is typed meanwhile is found by the article's id. To be run through
 * `held.order`.
 */
export function moveTo(
  held: Held,
  folder: string,
  ownAt: (folder: string) => Promise<Outcome<Ownership>>,
): Promise<Outcome<void>> {
  const { disk } = held;
  const from = held.folder;
  return onDisk(folder, async () => {
    // Scenario: another article came to stand there, and nobody was told yet. Its folder is not ours to rename.
    if (!isEdited(held)) await lookAtDisk(held);
    const problem = heldBack(held);
    if (problem?.kind === 'not-there') throw new Refusal(problem);
    orRefuse(await save(held));
    // On disks that know no case a folder stands in the way of itself.
    if (folder.toLowerCase() !== from.toLowerCase()) await refuseIfThere(disk, folder);
    const ownership = orRefuse(await ownAt(folder));
    try {
      await disk.rename(from, folder);
    } catch (error) {
      await ownership.release();
      throw error;
    }
    await held.ownership?.release();
    held.ownership = ownership;
    held.folder = folder;
    held.tell();
    await disk.syncFolder(dirname(folder));
    if (dirname(from) !== dirname(folder)) await disk.syncFolder(dirname(from));
  });
}
