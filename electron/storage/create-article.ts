import { dirname } from 'node:path';
import type { Article, Outcome } from '../../article';
import { articleBytes, articleFile } from './article-folder';
import type { Disk } from './disk';
import { onDisk, orRefuse } from './disk-problem';
import { durableWrite } from './durable-write';
import { ensureFolder, makeFolder } from './new-folder';

/**
 * A new article's folder, with its article.json, or nothing of it. `already-there` where something stands.
 */
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
