import { join } from 'node:path';
import type { Outcome } from '../../article';
import {
  type Disk,
  durableWrite,
  ensureInside,
  entriesOrNone,
  onDisk,
  orRefuse,
  picturesFolder,
} from '../storage';

/**
 * Copies the pictures of one article's folder into another; what is hidden is none, as one that is just being
 * added there.
 * @param only names of the files to copy; all without it
 */
export function copyPictures(
  disk: Disk,
  from: string,
  to: string,
  only?: ReadonlySet<string>,
): Promise<Outcome<void>> {
  return onDisk(from, async () => {
    const pictures = (await entriesOrNone(disk, picturesFolder(from))).filter(
      ({ name, kind }) => kind === 'file' && !name.startsWith('.') && (only === undefined || only.has(name)),
    );
    if (pictures.length === 0) return;
    await ensureInside(disk, picturesFolder(to));
    for (const { name } of pictures) {
      const bytes = await disk.read(join(picturesFolder(from), name));
      orRefuse(await durableWrite(disk, join(picturesFolder(to), name), bytes));
    }
  });
}
