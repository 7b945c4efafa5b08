import { basename, dirname, extname, join } from 'node:path';
import type { Article, Outcome } from '../../article';
import { writeZip } from '../library';
import { type Disk, onDisk, orRefuse, sweepAbandoned } from '../storage';
import { type ExportFile, type ExportShape, exportFiles, type PictureSource } from './export-files';
import type { PicturesLeave } from './leaving-pictures';
import { folderOccupant, zipOccupant } from './ours';
import { writeFolder } from './write-folder';

export interface HandOffGiven {
  readonly article: Article;
  readonly pictures: PictureSource;
  /** The article's own folder, where it is in one: never taken for an export of it. */
  readonly own?: string;
  readonly shape: ExportShape;
  readonly leave?: PicturesLeave;
  readonly as: 'folder' | 'zip';
  /** Path of the folder or zip file to be; the folder it is in must stand. */
  readonly to: string;
  /** A zip file there was chosen by a person to be replaced. A folder of someone else's is never replaced. */
  readonly chosen?: boolean;
}

export interface HandedOff {
  /** Where it is; another name than asked for when a foreign thing stood there. */
  readonly path: string;
  readonly files: number;
}

/**
 * Writes an export in one act: complete beside its place, then renamed. An earlier export of the same article is
 * replaced, the old one standing until the new one is in place; what is not ours stays, and the export
 * takes the next free name (`sony-pekin-2`).
 */
export async function handOff(disk: Disk, given: HandOffGiven): Promise<Outcome<HandedOff>> {
  const files = await exportFiles(given);
  if (!files.ok) return files;
  return onDisk(given.to, async () => {
    const path = await freePath(disk, given);
    orRefuse(await write(disk, path, files.value, given.as));
    // Only now: what a killed program left there may be all that stood of the hand-off before. What cannot be removed
    // is no reason to say that this one is not there.
    await onDisk(path, () => sweepAbandoned(disk, path, Date.now()));
    return { path, files: files.value.length };
  });
}

async function write(disk: Disk, path: string, files: readonly ExportFile[], as: 'folder' | 'zip') {
  if (as === 'folder') return writeFolder(disk, path, files);
  const around = basename(path, extname(path));
  const inside = files.map((file) => ({ ...file, place: `${around}/${file.place}` }));
  return writeZip(disk, path, inside);
}

/** So many names one after another that cannot be looked at: it is their folder that cannot be read. */
const mostUnreadable = 20;

/**
 * The path asked for, or the first numbered one, where nothing or an earlier export of ours stands. What cannot be read
 * is someone's, and is left alone; where nothing at all can be read, rejects with the disk's own error.
 */
async function freePath(disk: Disk, given: HandOffGiven): Promise<string> {
  const { as, to, chosen } = given;
  if (as === 'zip' && chosen) return to;
  const ending = as === 'zip' ? extname(to) : '';
  const occupant = as === 'zip' ? zipOccupant : folderOccupant;
  let unreadable = 0;
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : `-${count}`;
    const path = join(dirname(to), `${basename(to, ending)}${number}${ending}`);
    const there = await occupant(disk, path, given);
    if (there === 'nothing' || there === 'ours') return path;
    unreadable = there === 'foreign' ? 0 : unreadable + 1;
    if (there !== 'foreign' && unreadable === mostUnreadable) throw there;
  }
}
