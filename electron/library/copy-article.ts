import { type Article, failed, type Metadata, type Outcome, succeeded } from '../../article';
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
 * without kept versions.
 */
export async function copyArticle(
  disk: Disk,
  given: {
    /** The words, and the folder of their pictures. */
    readonly article: Article;
    readonly from: string;
    readonly to: string;
    readonly id: string;
    readonly now: string;
    readonly slug: string;
  },
): Promise<Outcome<Article>> {
  const { article, from, to, id, now, slug } = given;
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

/** The article on disk, to be copied. `newer-format` where it was written by a newer program. */
export async function articleToCopy(disk: Disk, folder: string): Promise<Outcome<Article>> {
  const read = await readArticleFolder(disk, folder);
  if (!read.ok) return read;
  const { article, writable, format } = read.value;
  return writable ? succeeded(article) : failed({ kind: 'newer-format', at: folder, format });
}
