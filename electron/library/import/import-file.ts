import { extname } from 'node:path';
import type { Dropped, Mending, Outcome, SetAside, Unsure } from '../../../article';
import { type Disk, onDisk, orRefuse, Refusal } from '../../storage';
import type { LibraryEntry } from '../entry';
import type { Library } from '../library';
import { packageEnding } from '../packages/write-copy';
import type { BroughtIn } from './bring-in';
import { importFolder, importJson } from './import-folder';
import { importPackage } from './import-package';
import { importWords } from './import-words';
import type { ParseWords } from './words-file';

/** What became of a file, and all that was not simply taken over. */
export interface Imported {
  readonly entry: LibraryEntry;
  /** What may be otherwise than it was taken. */
  readonly unsure: readonly Unsure[];
  /** Lines of a text that stand in no part. */
  readonly setAside: readonly SetAside[];
  /** What a page had that an article has not. */
  readonly dropped: readonly Dropped[];
  /** What was put right in an article. */
  readonly mended: readonly Mending[];
}

/**
 * Takes a file into the library, told by its ending: a text (`.txt`, `.text`, `.md`), a page (`.html`, `.htm`), a package (`.marbre`), an
 * article.json (`.json`); or an article's folder. Nothing is made when it fails. `language` is that of an article
 * whose text does not tell.
 */
export function importFile(
  disk: Disk,
  library: Library,
  path: string,
  { language, parse }: { readonly language: string; readonly parse: ParseWords },
): Promise<Outcome<Imported>> {
  return onDisk(path, async () => {
    const { kind } = await disk.stat(path);
    if (kind === 'folder') return broughtIn(orRefuse(await importFolder(disk, library, path)));
    switch (extname(path).toLowerCase()) {
      case '.txt':
      case '.text':
      case '.md':
        return orRefuse(await importWords(disk, library, path, { kind: 'text', language, parse }));
      case '.html':
      case '.htm':
        return orRefuse(await importWords(disk, library, path, { kind: 'page', language, parse }));
      case '.json':
        return broughtIn(orRefuse(await importJson(disk, library, path)));
      case packageEnding:
        return broughtIn(orRefuse(await importPackage(disk, library, path)));
      default:
        throw new Refusal({ kind: 'unknown-kind-of-file', at: path });
    }
  });
}

function broughtIn({ entry, mended }: BroughtIn): Imported {
  return { entry, mended, unsure: [], setAside: [], dropped: [] };
}
