import type { Article, Outcome } from '../../article';
import { articleBytes, articleFile, keepUnreadable, readArticleFolder } from './article-folder';
import { type Clock, momentOf, systemClock } from './clock';
import type { Disk } from './disk';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import { durableWrite } from './durable-write';
import { readJournals } from './journal-files';
import { bytesOrNone } from './or-none';
import { own } from './ownership';
import { journalsOf, recoveredFor, type WhereIs } from './recovery';
import { stampOf } from './stamp';
import type { VersionEntry } from './version-file';
import { listVersions, readVersion } from './versions';

/** The newest words that can be read of an article whose article.json cannot: a journal's, else a kept version's. */
export interface NewestGood {
  readonly article: Article;
  readonly from: 'journal' | VersionEntry;
}

interface Given {
  readonly disk: Disk;
  readonly folder: string;
  readonly journals: string;
  /** An article that stands elsewhere has only left words for this folder. */
  readonly whereIs?: WhereIs;
}

/** What can be offered in place of an unreadable article; `no-version` when nothing can. Changes nothing. */
export function findNewestGood({ disk, folder, journals, whereIs }: Given): Promise<Outcome<NewestGood>> {
  return onDisk(folder, async () => {
    const { played } = await readJournals(disk, journals);
    const recovered = recoveredFor(folder, await journalsOf(disk, folder, undefined, played));
    if (recovered && (await whereIs?.(recovered.id)) === undefined)
      return { article: recovered.article, from: 'journal' as const };
    for (const entry of orRefuse(await listVersions(disk, folder))) {
      const read = await readVersion(disk, folder, entry.file);
      if (read.ok) return { article: read.value, from: entry };
    }
    throw new Refusal({ kind: 'no-version', at: folder });
  });
}

/**
 * Puts the newest good words in the place of an unreadable article.json, whose bytes are first kept as
 * `article.json.unreadable-<time>`; answers where. At no moment is there no article.json. An article that can be
 * read is left alone (`already-there`).
 */
export function putBack(
  given: Given & { by: string; clock?: Clock },
): Promise<Outcome<NewestGood & { keptAt: string | undefined }>> {
  const { disk, folder, clock = systemClock } = given;
  return onDisk(folder, async () => {
    const ownership = orRefuse(await own(given));
    try {
      if ((await readArticleFolder(disk, folder)).ok)
        throw new Refusal({ kind: 'already-there', at: folder });
      const good = orRefuse(await findNewestGood(given));
      const unreadable = await bytesOrNone(disk, articleFile(folder));
      const keptAt =
        unreadable && orRefuse(await keepUnreadable(disk, folder, unreadable, momentOf(clock.now())));
      const over = [unreadable ? stampOf(unreadable) : 'absent'];
      orRefuse(await durableWrite(disk, articleFile(folder), articleBytes(good.article), { over }));
      return { ...good, keptAt };
    } finally {
      await ownership.release();
    }
  });
}
