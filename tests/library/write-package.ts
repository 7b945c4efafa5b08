import type { Outcome } from '../../article';
import { writeCopy } from '../../electron/library';
import { type Disk, readArticleFolder } from '../../electron/storage';

/** An article's folder as one file, with its history, as File > Save a Copy writes it. */
export async function writePackage(disk: Disk, folder: string, to: string): Promise<Outcome<void>> {
  const read = await readArticleFolder(disk, folder);
  return read.ok ? writeCopy(disk, { article: read.value.article, folder, to, history: true }) : read;
}
