import { basename, extname } from 'node:path';
import { articleFromHtml, type Outcome, slugFrom } from '../../../article';
import { type Disk, momentOf, onDisk, orRefuse } from '../../storage';
import type { Library } from '../library';
import { headlineOf } from '../read-entry';
import type { Imported } from './import-file';
import { readText } from './read-text';

/** Makes an article of an HTML file. Its slug is the page's own, that of the headline, else of the file. */
export function importPage(
  disk: Disk,
  library: Library,
  path: string,
  { language }: { readonly language: string },
): Promise<Outcome<Imported>> {
  return onDisk(path, async () => {
    const text = await readText(disk, path);
    const fresh = { id: crypto.randomUUID(), now: momentOf(Date.now()), language, at: path };
    const { article, dropped } = orRefuse(articleFromHtml(text, fresh));
    const slug =
      article.metadata.slug || slugFrom(headlineOf(article)) || slugFrom(basename(path, extname(path)));
    const entry = orRefuse(await library.create({ ...article, metadata: { ...article.metadata, slug } }));
    return { entry, dropped, unsure: [], setAside: [], mended: [] };
  });
}
