import { join } from 'node:path';
import { type Article, type Mending, type Outcome, slugOf } from '../../../article';
import {
  type ArticleOnDisk,
  articleBytes,
  articleFile,
  type Disk,
  durableWrite,
  onDisk,
  orRefuse,
  Refusal,
  readArticleBytes,
} from '../../storage';
import type { LibraryEntry } from '../entry';
import type { Library } from '../library';
import { PackageRefused } from '../packages/package-problem';
import { putPicture } from '../pictures/add-picture';
import { isWhatItSays } from '../pictures/is-what-it-says';

/** A file that comes with an article.json, by its place in the article's folder (`pictures/…`, `versions/…`). */
export interface ComingFile {
  readonly place: string;
  read(): Promise<Uint8Array>;
}

export interface BroughtIn {
  readonly entry: LibraryEntry;
  /** What was put right in article.json; its bytes came in as they were. */
  readonly mended: readonly Mending[];
}

/**
 * Makes an article in the library of an article.json and the files beside it, or nothing. Its bytes come in
 * as they are; where the library has an article of that id already, the one that comes gets an id of its own, so that
 * both are kept. `name` says what to call it where it has neither slug nor headline.
 */
export function bringIn(
  disk: Disk,
  library: Library,
  coming: {
    readonly at: string;
    readonly name: string;
    readonly json: Uint8Array;
    readonly files: readonly ComingFile[];
  },
): Promise<Outcome<BroughtIn>> {
  return onDisk(coming.at, async () => {
    const read = readArticleBytes(coming.json, coming.at);
    const { article, mended } = read;
    const slug = slugOf(article, coming.name);
    const made = await library.make(slug, async (folder) => {
      orRefuse(await durableWrite(disk, articleFile(folder), bytesFor(library, read, coming.at)));
      for (const file of coming.files) await bringFile(disk, join(folder, file.place), file);
    });
    return { entry: orRefuse(made), mended };
  });
}

function bytesFor(
  library: Library,
  { article, bytes, writable, format }: ArticleOnDisk,
  at: string,
): Uint8Array {
  if (article.id !== '' && library.namesOf(article.id).length === 0) return bytes;
  // Bytes of a newer format are never written over, and two articles of one id would share one journal.
  if (!writable) throw new Refusal({ kind: 'newer-format', at, format });
  const own: Article = { ...article, id: crypto.randomUUID() };
  return articleBytes(own);
}

async function bringFile(disk: Disk, to: string, { place, read }: ComingFile): Promise<void> {
  const bytes = await read();
  if (!(await isWhatItSays(place, bytes))) throw new PackageRefused('damaged', place);
  await putPicture(disk, to, bytes);
}
