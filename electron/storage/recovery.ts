import { type Article, type Outcome, writeArticle } from '../../article';
import { type ArticleOnDisk, readArticleFolder } from './article-folder';
import type { Disk } from './disk';
import { onDisk } from './disk-problem';
import { type PlayedJournal, readJournals } from './journal-files';

/** What the journals hold of one article in one folder. */
export interface Recovered {
  readonly folder: string;
  /** See `Header.left`. */
  readonly left: string | undefined;
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
  | 'unreadable'
  /** Another article stands in their folder, and theirs nowhere: `moveJournals` gives them a place of their own. */
  | 'displaced';

export interface Recovery extends Recovered {
  readonly standing: Exclude<WordsOnDisk, 'saved-already'>;
}

/** Folder in which the article of that id stands, as whoever has a list of articles knows it; undefined for none. */
export type WhereIs = (id: string) => Promise<string | undefined>;

/**
 * What a start finds in the journals folder, one entry for each article and folder; nothing is changed. Opening the
 * folder (`openArticle`) is what brings the words back. `damaged` are journal files that cannot be read; they stay.
 * @param given `whereIs` is asked for articles that are not in the folder their journal names
 */
export function findRecoveries(given: {
  disk: Disk;
  journals: string;
  whereIs?: WhereIs;
}): Promise<Outcome<{ recoveries: Recovery[]; damaged: string[] }>> {
  const { disk, journals, whereIs } = given;
  return onDisk(journals, async () => {
    const { played, damaged } = await readJournals(disk, journals);
    const recoveries: Recovery[] = [];
    for (const id of new Set(played.map(({ header }) => header.article))) {
      const named = played.filter(({ header }) => header.article === id).map(({ header }) => header.folder);
      for (const folder of await placesOf(disk, id, [...new Set(named)], whereIs)) {
        const recovered = recoveredFor(folder, await journalsOf(disk, folder, id, played));
        if (!recovered) continue;
        const standing = standingOf(recovered, await readArticleFolder(disk, folder));
        if (standing !== 'saved-already') recoveries.push({ ...recovered, standing });
      }
    }
    return { recoveries, damaged };
  });
}

/** Where the article of that id stands, of which journals name these folders; the last of them where it stands nowhere. */
async function placesOf(
  disk: Disk,
  id: string,
  named: readonly string[],
  whereIs: WhereIs | undefined,
): Promise<readonly string[]> {
  const looked: { folder: string; stands: Stands }[] = [];
  for (const folder of named) looked.push({ folder, stands: await standsIn(disk, folder, id) });
  const where = (wanted: Stands) =>
    looked.filter(({ stands }) => stands === wanted).map(({ folder }) => folder);
  if (where('here').length > 0) return where('here');
  const elsewhere = await whereIs?.(id);
  if (elsewhere !== undefined) return [elsewhere];
  return where('perhaps').length > 0 ? where('perhaps') : named.slice(-1);
}

/** `perhaps`: what is there cannot be read, or says no id. */
type Stands = 'here' | 'perhaps' | 'not-here';

async function standsIn(disk: Disk, folder: string, id: string): Promise<Stands> {
  const there = await readArticleFolder(disk, folder);
  if (!there.ok) return there.problem.kind === 'no-article' ? 'not-here' : 'perhaps';
  const { id: found } = there.value.article;
  return found === '' ? 'perhaps' : found === id ? 'here' : 'not-here';
}

/**
 * The journal files that belong to the article in a folder: those of its id that name the folder, or one where it is no
 * longer (it was renamed, or went to the trash and came back). Of another article that stood there before none does. An
 * article whose id cannot be read is the one whose words were last kept for that folder.
 */
export async function journalsOf(
  disk: Disk,
  folder: string,
  id: string | undefined,
  played: readonly PlayedJournal[],
): Promise<PlayedJournal[]> {
  const here = played.filter(({ header }) => header.folder === folder);
  const newest = here.findLast(({ article }) => article !== undefined) ?? here.at(-1);
  const own = id || newest?.header.article;
  const belongs = new Map([[folder, true]]);
  const files = played.filter(({ header }) => header.article === own);
  for (const { header } of files)
    if (own !== undefined && !belongs.has(header.folder))
      belongs.set(header.folder, (await standsIn(disk, header.folder, own)) === 'not-here');
  return files.filter(({ header }) => belongs.get(header.folder));
}

/** The newest words the journal files of one article hold; nothing when no file got as far as holding any. */
export function recoveredFor(folder: string, files: readonly PlayedJournal[]): Recovered | undefined {
  const newest = files.findLast(({ article }) => article !== undefined);
  if (!newest?.article) return undefined;
  return {
    folder,
    left: newest.header.left,
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
  const { id } = onDisk.value.article;
  if (id !== '' && id !== recovered.id) return 'displaced';
  if (sameWords(recovered.article, onDisk.value.article)) return 'saved-already';
  return recovered.bases.includes(onDisk.value.stamp) ? 'continues' : 'beside';
}

/** The same article but for the moment it was saved. */
function sameWords(one: Article, other: Article): boolean {
  return writeArticle({ ...one, modifiedAt: '' }) === writeArticle({ ...other, modifiedAt: '' });
}
