import type { Article, Metadata, Outcome } from '../../article';
import {
  articleBytes,
  articleFile,
  type Disk,
  durableWrite,
  makeFolder,
  orRefuse,
  readArticleFolder,
} from '../storage';
import { copyPictures } from './copy-pictures';

/**
 * An article of its own with the words and pictures of another: new id and times, again a draft, published nowhere,
 * without kept versions. `newer-format` where the original was written by a newer program.
 */
export async function copyArticle(
  disk: Disk,
  given: {
    readonly from: string;
    readonly to: string;
    readonly id: string;
    readonly now: string;
    readonly slug: string;
  },
): Promise<Outcome<Article>> {
  const { from, to, id, now, slug } = given;
  const read = await readArticleFolder(disk, from);
  if (!read.ok) return read;
  const { article, writable, format } = read.value;
  if (!writable) return { ok: false, problem: { kind: 'newer-format', at: from, format } };
  const metadata: Metadata = {
    ...article.metadata,
    slug,
    status: 'draft',
    statusSteps: [],
    publishedAddress: '',
  };
  const copy: Article = { ...article, id, createdAt: now, modifiedAt: now, metadata };
  const made = await makeFolder(disk, to, async (temporary) => {
    orRefuse(await durableWrite(disk, articleFile(temporary), articleBytes(copy)));
    orRefuse(await copyPictures(disk, from, temporary));
  });
  return made.ok ? { ok: true, value: copy } : made;
}
