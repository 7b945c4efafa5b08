import { basename, dirname } from 'node:path';
import { failed, type Outcome, succeeded } from '../../article';
import { idsOfTrashed, type Library, trashFolder, whereIs } from '../library';
import {
  articleFile,
  dropJournals,
  findRecoveries,
  moveJournals,
  onDisk,
  type Recovery,
  readJournals,
} from '../storage';
import type { Machine } from './machine';

type Given<Asker> = Pick<Machine<Asker>, 'disk' | 'journals' | 'articles'>;

/**
 * The words journals hold of articles of this library that are not open and not in its trash. Those whose folder another
 * article has taken get one of their own, beside it.
 */
export async function recoveriesIn<Asker>(
  given: Given<Asker>,
  library: Library,
): Promise<Outcome<Recovery[]>> {
  const { disk, journals, articles } = given;
  const found = await findRecoveries({ disk, journals, whereIs: (id) => whereIs(disk, library, id) });
  if (!found.ok) return found;
  const recoveries = new Map<string, Recovery>();
  for (const recovery of found.value.recoveries) {
    if (dirname(recovery.folder) !== library.folder || isHeld(articles, recovery)) continue;
    const placed = await withOwnFolder(given, library, recovery, recoveries);
    if (!placed.ok) return placed;
    const { folder, standing } = placed.value;
    // Whoever asks for it means these words, and not an article that was begun in that folder and has a name by now.
    if (standing === 'gone') articles.moved(folder, folder);
    recoveries.set(basename(folder), placed.value);
  }
  return succeeded([...recoveries.values()]);
}

/** An open article has its journal with it, also one that stands in a folder no more, or a copy that has an id of its own. */
function isHeld<Asker>(articles: Machine<Asker>['articles'], { id, folder, standing }: Recovery): boolean {
  if (articles.byId(id)) return true;
  return standing !== 'gone' && standing !== 'displaced' && articles.isOpen(basename(folder));
}

/** Another article may stand in the folder, or be open as one that stood there, or have left words of the same folder. */
async function withOwnFolder<Asker>(
  { disk, journals, articles }: Given<Asker>,
  library: Library,
  recovery: Recovery,
  others: ReadonlyMap<string, Recovery>,
): Promise<Outcome<Recovery>> {
  const name = basename(recovery.folder);
  if (recovery.standing !== 'displaced' && !articles.isOpen(name) && !others.has(name))
    return succeeded(recovery);
  const free = await library.freeName(name, undefined, others.keys());
  if (!free.ok) return free;
  const folder = library.pathOf(free.value);
  const moved = await moveJournals(disk, journals, recovery, folder);
  return moved.ok ? succeeded({ ...recovery, folder, standing: 'gone' }) : moved;
}

/**
 * Whether a journal names a folder from which its article went elsewhere: to the trash, or where another program put it.
 * What is left there are words of that article, and none to be opened here.
 */
export async function wentElsewhere<Asker>(
  given: Given<Asker>,
  library: Library,
  folder: string,
): Promise<boolean> {
  const { disk, journals, articles } = given;
  // Without a look at the disk: of two windows that ask in the same instant the first has the article.
  if (articles.isOpen(basename(folder)) || library.entry(basename(folder))) return false;
  const there = await onDisk(folder, () => disk.stat(articleFile(folder)));
  if (there.ok || there.problem.kind !== 'not-there') return false;
  const found = await findRecoveries({ disk, journals, whereIs: (id) => whereIs(disk, library, id) });
  return found.ok && !found.value.recoveries.some((recovery) => recovery.folder === folder);
}

/**
 * Empties the trash of these; with an article go its last words in a journal, but where it is open or stands in another
 * place.
 */
export async function emptyTrash<Asker>(
  given: Given<Asker>,
  library: Library,
  trashed: readonly string[],
): Promise<Outcome<number>> {
  const { disk, journals, articles } = given;
  const within = [library.folder, trashFolder(library.folder)];
  const found = await onDisk(journals, () => readJournals(disk, journals));
  const left = found.ok
    ? found.value.played.filter(({ header }) => within.includes(dirname(header.folder)))
    : [];
  if (left.length === 0) return library.emptyTrash(trashed);
  const ids = await idsOfTrashed(disk, library, trashed);
  const removed = await library.emptyTrash(trashed);
  // What the lists do not tell may be another copy.
  if (!(await library.look()).ok || !(await library.trashed()).ok) return removed;
  const gone = new Set<string>();
  for (const id of ids.values()) {
    if (articles.byId(id) === undefined && (await whereIs(disk, library, id)) === undefined) gone.add(id);
  }
  const dropped = await dropJournals(
    disk,
    journals,
    ({ article, folder }) => gone.has(article) && within.includes(dirname(folder)),
  );
  return removed.ok && !dropped.ok ? failed(dropped.problem) : removed;
}
