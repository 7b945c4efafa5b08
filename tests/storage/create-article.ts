import { dirname } from 'node:path';
import type { Article, Outcome } from '../../article';
import {
  articleBytes,
  articleFile,
  type Disk,
  durableWrite,
  ensureFolder,
  makeFolder,
  onDisk,
  orRefuse,
} from '../../electron/storage';

/** An article's folder where there is no library: with its article.json, or nothing of it. */
export function createArticle(disk: Disk, folder: string, article: Article): Promise<Outcome<void>> {
  return onDisk(folder, async () => {
    await ensureFolder(disk, dirname(folder));
    orRefuse(
      await makeFolder(disk, folder, async (temporary) => {
        orRefuse(await durableWrite(disk, articleFile(temporary), articleBytes(article)));
      }),
    );
  });
}
