import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { bounds, type Outcome } from '../../../article';
import { type Disk, entriesOrNone, onDisk, picturesFolder, versionsFolder } from '../../storage';

const unzip = promisify(gunzip);
const pictureName = /^([0-9a-f]{64})\.[a-z]+$/;

/**
 * Removes the pictures that neither the article nor a kept version nor a copy put aside names any more. For an
 * article that is closed: while it is open, undo may ask for any of them. Where one of those texts cannot be
 * read, nothing is removed. Answers how many went.
 */
export function removeUnusedPictures(disk: Disk, folder: string): Promise<Outcome<number>> {
  return onDisk(folder, async () => {
    const pictures = (await entriesOrNone(disk, picturesFolder(folder))).flatMap(({ name, kind }) => {
      const sha256 = kind === 'file' ? pictureName.exec(name)?.[1] : undefined;
      return sha256 === undefined ? [] : [{ name, sha256 }];
    });
    if (pictures.length === 0) return 0;
    const used = await namedPictures(disk, folder);
    const unused = used ? pictures.filter(({ sha256 }) => !used.has(sha256)) : [];
    for (const { name } of unused) await disk.unlink(join(picturesFolder(folder), name));
    if (unused.length > 0) await disk.syncFolder(picturesFolder(folder));
    return unused.length;
  });
}

/** Every SHA-256 any text of the article names; undefined when one of them cannot be read. */
async function namedPictures(disk: Disk, folder: string): Promise<Set<string> | undefined> {
  const used = new Set<string>();
  const beside = (await disk.readdir(folder)).filter(({ name }) => name.startsWith('article.json'));
  const versions = await entriesOrNone(disk, versionsFolder(folder));
  const paths = [
    ...beside.map(({ name }) => join(folder, name)),
    ...versions.map(({ name }) => join(versionsFolder(folder), name)),
  ];
  for (const path of paths) {
    const text = await textIn(path, await disk.read(path));
    if (text === undefined) return undefined;
    for (const [sha256] of text.matchAll(/[0-9a-f]{64}/g)) used.add(sha256);
  }
  return used;
}

async function textIn(path: string, bytes: Uint8Array): Promise<string | undefined> {
  if (!path.endsWith('.gz')) return Buffer.from(bytes).toString();
  try {
    return (await unzip(bytes, { maxOutputLength: bounds.characters * 3 })).toString();
  } catch {
    return undefined;
  }
}
