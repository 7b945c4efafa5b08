import { basename, join } from 'node:path';
import type { Outcome } from '../../../article';
import {
  type Disk,
  entriesOrNone,
  onDisk,
  orRefuse,
  picturesFolder,
  readArticleFolder,
  versionsFolder,
} from '../../storage';
import { isPackable } from './entry-names';
import { writeZip } from './write-zip';

/** The ending of a package. */
export const packageEnding = '.marbre';

/**
 * Writes an article's folder as one file: its article.json, pictures and kept versions, inside a folder of its name.
 * What else lies there stays behind. `no-article` and `unreadable-article` where there is nothing to send.
 */
export function writePackage(disk: Disk, folder: string, to: string): Promise<Outcome<void>> {
  return onDisk(folder, async () => {
    orRefuse(await readArticleFolder(disk, folder));
    const places: string[] = ['article.json'];
    for (const inner of [picturesFolder(folder), versionsFolder(folder)]) {
      const entries = await entriesOrNone(disk, inner);
      const names = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
      places.push(...names.map((name) => `${basename(inner)}/${name}`).filter(isPackable));
    }
    const files = places.map((place) => ({
      place: `${basename(folder)}/${place}`,
      read: () => disk.read(join(folder, place)),
    }));
    orRefuse(await writeZip(disk, to, files));
  });
}
