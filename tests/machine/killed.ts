import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDisk, openArticle } from '../../electron/storage';
import { manualClock } from '../storage/manual-clock';
import { good } from './a-machine';

/** Types at the beginning of an article of the library, and leaves article and journal as a kill leaves them. */
export async function killedAfterTyping(home: string, name: string, text: string): Promise<void> {
  const [folder, journals] = [join(home, 'library', name), join(home, 'journals')];
  const article = good(
    await openArticle({ disk: nodeDisk, folder, journals, by: 'Anne Roux', clock: manualClock() }),
  );
  good(article.record([{ type: 'insert_text', path: [0, 0], offset: 0, text }]));
  good(await article.flush());
  const aside = await mkdtemp(join(home, 'killed-'));
  await cp(folder, join(aside, 'article'), { recursive: true });
  await cp(journals, join(aside, 'journals'), { recursive: true });
  // What the program does later does not reach them.
  good(await article.close());
  for (const place of [folder, journals]) await rm(place, { recursive: true });
  await rename(join(aside, 'article'), folder);
  await rename(join(aside, 'journals'), journals);
  for (const file of await readdir(journals)) if (file.endsWith('.lock')) await rm(join(journals, file));
}

/** Names of the journals' files. */
export const journalsIn = async (home: string) =>
  (await readdir(join(home, 'journals'))).filter((name) => name.endsWith('.journal'));
