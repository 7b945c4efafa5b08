import { basename, extname } from 'node:path';
import { type Outcome, slugOf } from '../../../article';
import { type Disk, momentOf, onDisk, orRefuse, Refusal } from '../../storage';
import type { Library } from '../library';
import type { Imported } from './import-file';
import { longestWordsFile, type ParseWords, type WordsFile } from './words-file';

/**
 * Makes an article of a file of words: the text of a page that was saved, or its HTML. Its slug is the page's own, that of
 * the headline, else of the file. `too-large`, `not-text`, `nothing-in-it`, `too-deep`.
 */
export function importWords(
  disk: Disk,
  library: Library,
  path: string,
  given: Pick<WordsFile, 'kind' | 'language'> & { readonly parse: ParseWords },
): Promise<Outcome<Imported>> {
  const { kind, language, parse } = given;
  return onDisk(path, async () => {
    const { size } = await disk.stat(path);
    if (size > longestWordsFile) throw new Refusal({ kind: 'too-large', at: path, limit: longestWordsFile });
    const bytes = await disk.read(path);
    const fresh = { id: crypto.randomUUID(), now: momentOf(Date.now()), language };
    const { article, ...notes } = orRefuse(await parse({ kind, bytes, at: path, ...fresh }));
    const slug = slugOf(article, basename(path, extname(path)));
    const entry = orRefuse(await library.create({ ...article, metadata: { ...article.metadata, slug } }));
    return { entry, ...notes, mended: [] };
  });
}
