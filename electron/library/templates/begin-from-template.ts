import { asTemplate, failed, type Outcome } from '../../../article';
import { templateTitle } from '../../../article/bridge/template-title';
import {
  articleBytes,
  articleFile,
  type Disk,
  durableWrite,
  momentOf,
  orRefuse,
  readArticleFolder,
} from '../../storage';
import { copyPictures } from '../copy-pictures';
import type { LibraryEntry } from '../entry';
import type { Library } from '../library';
import { templateFolder } from './templates-folder';

/**
 * Begins an article from a template of the library, with its pictures. Its folder has no name of its own yet: the words
 * of a template are not those of a story. `not-there` where the template has gone, `newer-format` where it cannot be
 * read without loss.
 */
export async function beginFromTemplate(
  disk: Disk,
  library: Library,
  given: {
    readonly template: string;
    readonly id: string;
    readonly nowMs: number;
    readonly bylines: string[];
  },
): Promise<Outcome<LibraryEntry>> {
  const { template, id, nowMs, bylines } = given;
  const from = templateFolder(library.folder, template);
  const read = await readArticleFolder(disk, from);
  if (!read.ok)
    return read.problem.kind === 'no-article'
      ? failed({ kind: 'not-there', at: templateTitle(template) })
      : read;
  const { article, writable, format } = read.value;
  if (!writable) return failed({ kind: 'newer-format', at: templateTitle(template), format });
  const begun = asTemplate(article, { id, now: momentOf(nowMs) });
  const signed = { ...begun, metadata: { ...begun.metadata, bylines } };
  return library.make('', async (folder) => {
    orRefuse(await durableWrite(disk, articleFile(folder), articleBytes(signed)));
    orRefuse(await copyPictures(disk, from, folder));
  });
}
