import { basename, dirname, join } from 'node:path';
import { type Outcome, type Picture, pictureFile } from '../../../article';
import { largestPicture } from '../../../article/bridge/pictures';
import {
  type Disk,
  ensureInside,
  errnoOf,
  onDisk,
  picturesFolder,
  Refusal,
  temporaryBeside,
  writeNewFile,
} from '../../storage';
import { isWhole } from './blocks';
import { recognisePicture } from './recognise';
import { sha256 } from './sha256';

/**
 * Takes a picture into an article's folder, as `pictures/<sha256>.<ending>`, and answers how the article states it;
 * a picture that is there already is not written again. `not-a-picture` for bytes of no known
 * kind, `damaged-picture` for a file that was cut or whose lengths lie, `too-large` past 100 MB.
 *
 * @param name the file's name where it came from; stated for the writer, never used as a path
 */
export function addPicture(
  disk: Disk,
  folder: string,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
): Promise<Outcome<Picture>> {
  return onDisk(folder, async () => {
    if (bytes.length > largestPicture) throw tooLarge(name);
    const recognised = recognisePicture(bytes);
    if (!recognised) throw new Refusal({ kind: 'not-a-picture', at: name });
    if (!isWhole(bytes, recognised.type)) throw new Refusal({ kind: 'damaged-picture', at: name });
    // Two parsers nobody needs who adds no picture.
    const { readOwnFields } = await import('./own-fields/read-own-fields');
    const { instructions } = readOwnFields(bytes, recognised.type);
    const picture: Picture = {
      sha256: await sha256(bytes),
      ...recognised,
      name: shortName(name),
      ...(instructions === '' ? {} : { instructions }),
    };
    await putPicture(disk, join(picturesFolder(folder), pictureFile(picture)), bytes);
    return picture;
  });
}

/** Likewise for a picture in a file, which may be anywhere. `not-there` where none is. */
export function addPictureFile(disk: Disk, folder: string, path: string): Promise<Outcome<Picture>> {
  return onDisk(path, async () => {
    const { kind, size } = await disk.stat(path);
    if (kind !== 'file') throw new Refusal({ kind: 'not-a-picture', at: path });
    if (size > largestPicture) throw tooLarge(path);
    const added = await addPicture(disk, folder, { bytes: await disk.read(path), name: basename(path) });
    if (!added.ok) throw new Refusal(at(added.problem, path));
    return added.value;
  });
}

/**
 * Puts a picture's bytes in place, durably; whoever wrote the same name wrote the same bytes. ENOENT where the article's
 * folder has gone, which is not made again by the way. Inside `onDisk` only.
 */
export async function putPicture(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await ensureInside(disk, dirname(path));
  // A name that stands may not be durable yet: the sync may be what failed the first time.
  if (await holds(disk, path, bytes)) return disk.syncFolder(dirname(path));
  const temporary = temporaryBeside(path);
  try {
    await writeNewFile(disk, temporary, bytes);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(() => {}); // The first error says what happened.
    throw error;
  }
  await disk.syncFolder(dirname(path));
}

/** True when the file is there whole; one that a bad copy damaged is written anew. */
async function holds(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { kind, size } = await disk.stat(path);
    return kind === 'file' && size === bytes.length && Buffer.compare(await disk.read(path), bytes) === 0;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const tooLarge = (at: string) => new Refusal({ kind: 'too-large', at, limit: largestPicture });

/** The picture's problem is told of the file; the disk's of where it happened. */
function at<Told extends { kind: string }>(problem: Told, path: string): Told {
  return problem.kind === 'not-a-picture' || problem.kind === 'damaged-picture'
    ? { ...problem, at: path }
    : problem;
}

/** At most 255 characters, as the article's format has it; the end, with the ending, is what tells. */
function shortName(name: string): string {
  return name.length <= 255 ? name : `…${name.slice(-254)}`;
}
