import { basename, dirname, extname, join } from 'node:path';
import type { Article, Outcome } from '../../article';
import { type PictureSource, safeFolderName, writeZip } from '../library';
import { type Disk, followLinks, onDisk, orRefuse, Refusal, sweepAbandoned } from '../storage';
import { type ExportFile, type ExportShape, exportFiles } from './export-files';
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
  /** Path of the folder or zip file to be; the folder it is in must stand. A link there is followed. */
  readonly to: string;
  /** Paths nothing is put in the place of, whosever it is. */
  readonly taken?: ReadonlySet<string>;
  /** A zip file there was chosen by a person to be replaced. A folder of someone else's is never replaced. */
  readonly chosen?: boolean;
}

export interface HandedOff {
  /** As asked for, also where a link led elsewhere; numbered when a foreign thing stood there. */
  readonly path: string;
  readonly files: number;
}

/**
 * Writes an export in one act: complete beside its place, then renamed. An earlier export of the same article is
 * replaced, the old one standing until the new one is in place; what is not ours stays, and the export
 * takes the next free name (`sony-pekin-2`). `not-there` where a person chose a link that leads nowhere.
 */
export async function handOff(disk: Disk, given: HandOffGiven): Promise<Outcome<HandedOff>> {
  const files = await exportFiles(given);
  if (!files.ok) return files;
  return onDisk(given.to, async () => {
    const { path, place } = await freePlace(disk, given);
    orRefuse(await write(disk, place, files.value, given.as, path));
    // Only now: what a killed program left there may be all that stood of the hand-off before. What cannot be removed
    // is no reason to say that this one is not there.
    await onDisk(place, () => sweepAbandoned(disk, place, Date.now()));
    return { path, files: files.value.length };
  });
}

async function write(
  disk: Disk,
  place: string,
  files: readonly ExportFile[],
  as: 'folder' | 'zip',
  path: string,
) {
  if (as === 'folder') return writeFolder(disk, place, files);
  // As chosen, but for what the system it is unpacked on may not take.
  const around = safeFolderName(basename(path, extname(path)));
  const inside = files.map((file) => ({ ...file, place: `${around}/${file.place}` }));
  return writeZip(disk, place, inside);
}

/** A path as a person knows it, and where a link there leads; the same where none does. */
interface Place {
  readonly path: string;
  readonly place: string;
}

/** So many names one after another that cannot be looked at: it is their folder that cannot be read. */
const mostUnreadable = 20;

/**
 * The path asked for, or the first numbered one, where nothing or an earlier export of ours stands. What cannot be read
 * is someone's, and is left alone; where nothing at all can be read, rejects with the disk's own error.
 */
async function freePlace(disk: Disk, given: HandOffGiven): Promise<Place> {
  const { as, to, chosen } = given;
  if (as === 'zip' && chosen) return { path: to, place: orRefuse(await followLinks(disk, to)) };
  const ending = as === 'zip' ? extname(to) : '';
  const occupant = as === 'zip' ? zipOccupant : folderOccupant;
  let unreadable = 0;
  for (let count = 1; ; count++) {
    const number = count === 1 ? '' : `-${count}`;
    const path = join(dirname(to), `${basename(to, ending)}${number}${ending}`);
    const place = await placeAt(disk, path, { mayBeLeft: !chosen || count > 1 });
    const isLeft = place === undefined || given.taken?.has(path);
    const there = isLeft ? 'foreign' : await occupant(disk, place, given);
    if (place !== undefined && (there === 'nothing' || there === 'ours')) return { path, place };
    unreadable = there === 'foreign' ? 0 : unreadable + 1;
    if (there !== 'foreign' && unreadable === mostUnreadable) throw there;
  }
}

/** Where the links at a path lead; undefined where that is nowhere and the path may be left to whoever made them. */
async function placeAt(
  disk: Disk,
  path: string,
  { mayBeLeft }: { readonly mayBeLeft: boolean },
): Promise<string | undefined> {
  const place = await followLinks(disk, path);
  if (place.ok) return place.value;
  if (mayBeLeft && place.problem.kind === 'not-there') return undefined;
  throw new Refusal(place.problem);
}
