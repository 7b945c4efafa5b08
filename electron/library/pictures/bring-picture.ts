import { join } from 'node:path';
import { type Outcome, type Picture, pictureFile } from '../../../article';
import { largestPicture } from '../../../article/bridge/pictures';
import { type Disk, entriesOrNone, errnoOf, onDisk, picturesFolder, Refusal } from '../../storage';
import { trashFolder } from '../trash';
import { putPicture } from './add-picture';
import { sha256 } from './sha256';

/**
 * Brings a picture that an article names and does not have, as one pasted with its figure, from whichever other article has it,
 * in the trash too. `not-there` where none has it whole.
 *
 * @param folder the article's
 * @param libraries folders of articles
 */
export function bringPicture(
  disk: Disk,
  { folder, libraries }: { readonly folder: string; readonly libraries: ReadonlySet<string> },
  picture: Picture,
): Promise<Outcome<null>> {
  const file = pictureFile(picture);
  return onDisk(folder, async () => {
    for (const library of libraries) {
      for (const articles of [library, trashFolder(library)]) {
        for (const { name, kind } of await entriesOrNone(disk, articles)) {
          if (kind !== 'folder') continue;
          const bytes = await wholePicture(disk, join(picturesFolder(join(articles, name)), file), picture);
          if (!bytes) continue;
          await putPicture(disk, join(picturesFolder(folder), file), bytes);
          return null;
        }
      }
    }
    throw new Refusal({ kind: 'not-there', at: file });
  });
}

async function wholePicture(disk: Disk, path: string, picture: Picture): Promise<Uint8Array | undefined> {
  try {
    const { kind, size } = await disk.stat(path);
    if (kind !== 'file' || size > largestPicture) return undefined;
    const bytes = await disk.read(path);
    return (await sha256(bytes)) === picture.sha256 ? bytes : undefined;
  } catch (error) {
    // Another article may have it where this one's folder cannot be read.
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}
