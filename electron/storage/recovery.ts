import { type Article, type Outcome, writeArticle } from '../../article';
import { type ArticleOnDisk, readArticleFolder } from './article-folder';
import type { Disk } from './disk';
import { onDisk } from './disk-problem';
import { type PlayedJournal, readJournals } from './journal-files';

/** What the journals hold of one article in one folder. */
export interface Recovered {
  readonly folder: string;
  readonly id: string;
  /** The words as they were when the last kept change was made. */
  readonly article: Article;
  /** When the newest journal file was begun. */
  readonly at: string;
  /** Stamps of saved articles these words continue: one of them on disk means that nothing else was written since. */
  readonly bases: readonly string[];
  readonly files: readonly PlayedJournal[];
  readonly unplayed: number;
}

/** How recovered words stand to what is on disk now. */
export type WordsOnDisk =
  /** The disk holds them already: the program ended between saving and dropping its journal. */
  | 'saved-already'
  /** They continue what is on disk. */
  | 'continues'
  /** Something else was written since: they open beside it, never over it. */
  | 'beside'
  /** There is no article there any more. */
  | 'gone'
  /** What is there is no article: `findNewestGood` offers these words. */
  | 'unreadable';

export interface Recovery extends Recovered {
  readonly standing: WordsOnDisk;
}

/**
 * What a start finds in the journals folder, one entry for each article folder; nothing is changed. Opening the
 * folder (`openArticle`) is what brings the words back. `damaged` are journal files that cannot be read; they stay.
 */
export function findRecoveries(given: {
  disk: Disk;
  journals: string;
}): Promise<Outcome<{ recoveries: Recovery[]; damaged: string[] }>> {
  const { disk, journals } = given;
  return onDisk(journals, async () => {
    const { played, damaged } = await readJournals(disk, journals);
    const recoveries: Recovery[] = [];
    for (const folder of new Set(played.map(({ header }) => header.folder))) {
      const recovered = recoveredFor(
        folder,
        played.filter(({ header }) => header.folder === folder),
      );
      if (!recovered) continue;
      const standing = standingOf(recovered, await readArticleFolder(disk, folder));
      if (standing !== 'saved-already') recoveries.push({ ...recovered, standing });
    }
    return { recoveries, damaged };
  });
}

/**
 * The journal files that belong to the article in a folder: those that name the folder, and those of the same
 * article that name a folder where it is no longer (it was renamed, and the program ended before it could say so).
 */
export async function journalsOf(
  disk: Disk,
  folder: string,
  id: string | undefined,
  played: readonly PlayedJournal[],
): Promise<PlayedJournal[]> {
  const belongs = new Map([[folder, true]]);
  for (const { header } of played) {
    if (belongs.has(header.folder) || header.article !== id) continue;
    const there = await readArticleFolder(disk, header.folder);
    belongs.set(header.folder, !there.ok && there.problem.kind === 'no-article');
  }
  return played.filter(({ header }) => belongs.get(header.folder));
}

/** The newest words the journal files of one article hold; nothing when no file got as far as holding any. */
export function recoveredFor(folder: string, files: readonly PlayedJournal[]): Recovered | undefined {
  const newest = files.findLast(({ article }) => article !== undefined);
  if (!newest?.article) return undefined;
  return {
    folder,
    id: newest.header.article,
    article: newest.article,
    at: newest.header.at,
    bases: files.flatMap(({ bases }) => bases),
    files,
    unplayed: files.reduce((sum, { unplayed }) => sum + unplayed, 0),
  };
}

/** See `WordsOnDisk`. A folder that cannot be read for the disk's own reasons counts as unreadable. */
export function standingOf(recovered: Recovered, onDisk: Outcome<ArticleOnDisk>): WordsOnDisk {
  if (!onDisk.ok) return onDisk.problem.kind === 'no-article' ? 'gone' : 'unreadable';
  if (sameWords(recovered.article, onDisk.value.article)) return 'saved-already';
  return recovered.bases.includes(onDisk.value.stamp) ? 'continues' : 'beside';
}

/** The same article but for the moment it was saved. */
function sameWords(one: Article, other: Article): boolean {
  return writeArticle({ ...one, modifiedAt: '' }) === writeArticle({ ...other, modifiedAt: '' });
}
