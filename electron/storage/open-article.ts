import { basename } from 'node:path';
import type { Article, Outcome, Problem } from '../../article';
import {
  type ArticleOnDisk,
  articleBytes,
  isIrreplaceable,
  picturesFolder,
  readArticleFolder,
  versionsFolder,
} from './article-folder';
import { systemClock } from './clock';
import type { Disk } from './disk';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import { hold, type Opening } from './hold';
import { readJournals } from './journal-files';
import { makeOwn, withNewId } from './make-own';
import { type Ownership, own } from './ownership';
import { journalsOf, type Recovered, recoveredFor, standingOf } from './recovery';
import { sweepTemporary } from './temporary';
import { keep } from './versions';
import type { OpenGiven, WorkingArticle } from './working-article';

/**
 * Opens an article's folder for this program alone, with the words a journal holds of it, if any: over the saved
 * article where they continue it, beside it (as `changed-on-disk`) where something else was written since, and as
 * `gone` where the folder is no longer there. A copy of another article (`isAnothers`) becomes one of its own. Problems: `no-article`, `unreadable-article` (see `findNewestGood`),
 * `open-elsewhere`, and the disk's own.
 */
export function openArticle(given: OpenGiven): Promise<Outcome<WorkingArticle>> {
  return onDisk(given.folder, async () => {
    const { ownership, trouble } = await ownOrTrouble(given);
    try {
      const troubles: Opening['troubles'] = trouble ? [['lock', trouble]] : [];
      return await openOwned(given, ownership, troubles);
    } catch (error) {
      await ownership?.release();
      throw error;
    }
  });
}

/** A lock that cannot be written keeps nobody from an article; that another has it does. */
async function ownOrTrouble(given: OpenGiven): Promise<{ ownership?: Ownership; trouble?: Problem }> {
  const owned = await own(given);
  if (owned.ok) return { ownership: owned.value };
  if (owned.problem.kind === 'open-elsewhere') throw new Refusal(owned.problem);
  return { trouble: owned.problem };
}

async function openOwned(
  given: OpenGiven,
  ownership: Ownership | undefined,
  troubles: Opening['troubles'],
): Promise<WorkingArticle> {
  const { disk, folder, journals, clock = systemClock } = given;
  // What cannot be swept (a read-only disk) stays, and is no reason not to open.
  for (const place of [folder, versionsFolder(folder), picturesFolder(folder)])
    await onDisk(place, () => sweepTemporary(disk, place));
  const read = await readArticleFolder(disk, folder);
  const isCopy = read.ok && read.value.article.id !== '' && (await given.isAnothers?.(read.value.article.id));
  const found = await onDisk(journals, () => readJournals(disk, journals));
  if (!found.ok) troubles.push(['journal', found.problem]);
  // What journals keep by that id without naming this folder is the other's.
  const id = read.ok && !isCopy ? read.value.article.id : undefined;
  const played = found.ok ? await journalsOf(disk, folder, id, found.value.played) : [];
  const recovered = recoveredFor(folder, played);
  const standing = recovered ? standingOf(recovered, read) : undefined;
  // No other article's: a file just being begun is cut as well.
  const cut = found.ok ? found.value.cut.filter((path) => basename(path).startsWith(`${id}.`)) : [];
  const common = { given, clock, ownership, troubles, played, cut };

  if (recovered && standing === 'gone') {
    const takenFrom = await stillTaken(disk, recovered);
    return hold({ ...common, ...fromJournal(recovered), gone: true, takenFrom });
  }
  const there = orRefuse(read);
  const asOnDisk = async () =>
    hold({ ...common, ...fromDisk(isCopy ? await makeOwn(disk, folder, there) : there) });
  if (!recovered || standing === 'saved-already') return asOnDisk();
  if (!there.writable) {
    // A newer format is not written over: the recovered words are kept as a version of it.
    const keeping = {
      bytes: articleBytes(recovered.article),
      kind: 'recovered',
      at: recovered.at,
      by: given.by,
    } as const;
    orRefuse(await keep(disk, folder, keeping));
    return asOnDisk();
  }
  const article =
    isCopy && recovered.id === there.article.id ? withNewId(recovered.article) : recovered.article;
  if (standing === 'continues') return hold({ ...common, ...fromDisk(there), article, edited: true });
  return hold({ ...common, ...fromJournal({ ...recovered, article }), conflict: 'readable' });

  function fromDisk(there: ArticleOnDisk) {
    const { article, stamp, bytes, format, writable, mended } = there;
    const readOnly: Problem | undefined = writable ? undefined : { kind: 'newer-format', at: folder, format };
    const irreplaceable = isIrreplaceable(there);
    return { article: identified(article), stamp, bytes, mended, irreplaceable, edited: false, readOnly };
  }
}

/** The folder the words were in before, where another article stands now. */
async function stillTaken(disk: Disk, { left, id }: Recovered): Promise<string | undefined> {
  const there = left === undefined ? undefined : await readArticleFolder(disk, left);
  return there?.ok && there.value.article.id !== id ? left : undefined;
}

/** A file without an id that can be used gets one, kept with the next save. */
function identified(article: Article): Article {
  return article.id === '' ? withNewId(article) : article;
}

/** Words no saved article holds; the disk is expected to hold what they build on, if anything. */
function fromJournal({ article, bases }: Recovered) {
  return { article, stamp: bases.at(-1) ?? 'absent', mended: [], edited: true };
}
