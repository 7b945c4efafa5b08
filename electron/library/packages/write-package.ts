import { type Article, type Outcome, slugOf } from '../../../article';
import { type Disk, onDisk, orRefuse, Refusal } from '../../storage';
import { freeFolderName } from '../names/folder-name';
import { packageBounds } from './package-bounds';
import { writeZip } from './write-zip';
import type { FileToZip } from './zip-chunks';

/** A file of an article, by its place in its folder. */
export interface FileToPack extends FileToZip {
  /** In bytes, where the disk tells it before the file is read. */
  readonly size?: number;
}

/**
 * Writes files of an article as a package that every Marbre opens: inside a folder named as the library would name it, for
 * another program may have called its own folder or file what no zip may hold; and never more than is read again, else
 * `copy-too-large`, before anything is written where sizes are known.
 */
export function writePackage(
  disk: Disk,
  given: {
    readonly article: Article;
    /** What the article's folder is called, where it has neither slug nor headline. */
    readonly name: string;
    /** The article's folder; told with a problem. */
    readonly at: string;
    readonly to: string;
    readonly files: readonly FileToPack[];
  },
): Promise<Outcome<void>> {
  const { article, name, at, to, files } = given;
  const around = freeFolderName(slugOf(article, name), []);
  return onDisk(to, async () => {
    refuseTooLarge(files, at);
    const written = roomOf(at);
    const inside = files.map(({ place, read }) => ({
      place: `${around}/${place}`,
      read: async () => {
        const bytes = await read();
        written(bytes.length);
        return bytes;
      },
    }));
    orRefuse(await writeZip(disk, to, inside));
  });
}

/** Throws a `Refusal` where these are more than a package holds, by the sizes that are known. */
export function refuseTooLarge(files: readonly FileToPack[], at: string): void {
  if (files.length > packageBounds.files) throw tooLarge(at);
  const known = roomOf(at);
  for (const { size } of files) known(size ?? 0);
}

/** Takes files by their sizes for as long as there is room. */
function roomOf(at: string): (size: number) => void {
  let all = 0;
  return (size) => {
    all += size;
    if (size > packageBounds.file || all > packageBounds.all) throw tooLarge(at);
  };
}

const tooLarge = (at: string) => new Refusal({ kind: 'copy-too-large', at });
