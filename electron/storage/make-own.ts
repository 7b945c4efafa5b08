import { randomUUID } from 'node:crypto';
import type { Article } from '../../article';
import { type ArticleOnDisk, articleBytes, articleFile, isIrreplaceable } from './article-folder';
import type { Disk } from './disk';
import { durableWrite } from './durable-write';

/**
 * A copy of another article as one of its own: by one id the program would show the pictures and the preview of either for the
 * other's, and hand one off in the place of the other. The disk has the new id before anything is done by it; where it
 * takes nothing, or the bytes are to be a version first, the id is kept with the next save.
 */
export async function makeOwn(disk: Disk, folder: string, there: ArticleOnDisk): Promise<ArticleOnDisk> {
  const article = withNewId(there.article);
  if (!there.writable || isIrreplaceable(there)) return { ...there, article };
  const bytes = articleBytes(article);
  const written = await durableWrite(disk, articleFile(folder), bytes, { over: [there.stamp] });
  return written.ok ? { ...there, article, bytes, stamp: written.value } : { ...there, article };
}

export function withNewId(article: Article): Article {
  return { ...article, id: randomUUID() };
}
