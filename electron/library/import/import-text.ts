import { basename, extname } from 'node:path';
import { fromPlainText, newArticle, type Outcome, slugFrom } from '../../../article';
import { type Disk, momentOf, onDisk, orRefuse } from '../../storage';
import type { Library } from '../library';
import { headlineOf } from '../read-entry';
import type { Imported } from './import-file';
import { readText } from './read-text';

/** Makes an article of a text file, such as a page whose text was saved. Its slug is that of the headline, else of the file. */
export function importText(
  disk: Disk,
  library: Library,
  path: string,
  { language }: { readonly language: string },
): Promise<Outcome<Imported>> {
  return onDisk(path, async () => {
    const { parts, metadata, unsure, setAside } = orRefuse(fromPlainText(await readText(disk, path), path));
    const fresh = newArticle({ id: crypto.randomUUID(), now: momentOf(Date.now()), language });
    const slug = slugFrom(headlineOf({ parts })) || slugFrom(basename(path, extname(path)));
    const article = { ...fresh, parts, metadata: { ...fresh.metadata, slug, ...metadata } };
    return { entry: orRefuse(await library.create(article)), unsure, setAside, dropped: [], mended: [] };
  });
}
