import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArticle } from '../../../article';
import { Library } from '../../../electron/library';
import { articleFile, nodeDisk, orRefuse } from '../../../electron/storage';
import { storyArticle } from '../story';
import type { Given } from './section';

const words = 500;
/** As somebody types it: each is searched, as the list narrows with every key. */
const searched = ['n', 'ne', 'neige', 'neige lac', 'hôpital féd', '"sur le lac"', 'introuvable'];

/** A folder of articles indexed from nothing, opened with the index of the last time, and searched after every key. */
export async function measureLibrary({ cells, folder, library: count }: Given): Promise<void> {
  const at = { section: 'library', subject: 'Marbre', size: count } as const;
  const articles = join(folder, 'library');
  const cache = join(folder, 'cache');
  await mkdir(cache);
  await fill(articles, count);

  const before = inUseMb();
  const first = performance.now();
  let library = await opened(articles, cache);
  cells.add({ ...at, measure: 'first index', unit: 's' }, (performance.now() - first) / 1000);
  await library.close();

  for (let again = 0; again < 3; again++) {
    const began = performance.now();
    library = await opened(articles, cache);
    cells.add({ ...at, measure: 'start with the index', unit: 's' }, (performance.now() - began) / 1000);
    if (again < 2) await library.close();
  }

  const began = performance.now();
  await library.prepareSearch();
  cells.add({ ...at, measure: 'made ready for search', unit: 's' }, (performance.now() - began) / 1000);
  for (let round = 0; round < 5; round++) {
    for (const search of searched) {
      const key = performance.now();
      const { entries } = await library.list({ search });
      cells.add({ ...at, measure: 'search after a key', unit: 'ms' }, performance.now() - key);
      if (search === 'n' && entries.length !== count) {
        throw new Error(`The search for "n" found ${entries.length} of ${count} articles.`);
      }
    }
  }
  cells.add({ ...at, measure: 'memory of list and search', unit: 'MB' }, inUseMb() - before);
  await library.close();
}

async function opened(folder: string, cache: string): Promise<Library> {
  return orRefuse(await Library.open({ disk: nodeDisk, folder, cache }));
}

/** Written plainly: how fast this benchmark makes files is of no interest. */
async function fill(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (let at = 0; at < count; at++) {
    const home = join(folder, `article-${at}`);
    await mkdir(home, { recursive: true });
    await writeFile(articleFile(home), writeArticle(storyArticle(words, at + 1)));
  }
}

/** Megabytes this process holds, its unused ones collected first where the runtime lets that be asked. */
function inUseMb(): number {
  globalThis.gc?.();
  // `external` holds the array buffers too.
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}
