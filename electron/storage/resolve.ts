import { failed, type Outcome } from '../../article';
import {
  type ArticleOnDisk,
  articleBytes,
  articleFile,
  isArticle,
  keepUnreadable,
  readArticleFolder,
} from './article-folder';
import { bringVersions } from './bring-versions';
import { momentOf } from './clock';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import type { Held } from './held';
import { keepTold } from './keep-told';
import { adopt, lookAtDisk } from './look-at-disk';
import { ensureFolder } from './new-folder';
import { save } from './save';
import { stampOf } from './stamp';

/**
 * Does what a person chose when the file was changed outside, or has gone. The side not chosen is kept as a version
 * before anything is written. `out-of-step` where there is nothing to choose. To be run through `held.order`.
 */
export async function resolve(held: Held, choice: 'mine' | 'theirs'): Promise<Outcome<void>> {
  await lookAtDisk(held);
  if (held.goneSinceMs !== undefined)
    return choice === 'mine' ? writeAgain(held) : failed({ kind: 'not-there', at: held.folder });
  if (!held.conflict) return failed({ kind: 'out-of-step', at: held.folder });
  return choice === 'mine' ? keepMine(held) : takeTheirs(held);
}

async function writeAgain(held: Held): Promise<Outcome<void>> {
  const made = await onDisk(held.folder, () => ensureFolder(held.disk, held.folder));
  if (!made.ok) return made;
  const { takenFrom } = held;
  if (takenFrom === held.folder) return failed({ kind: 'already-there', at: held.folder });
  if (takenFrom !== undefined) {
    const pictures = await held.bringPictures(takenFrom);
    if (!pictures.ok) return pictures;
    const versions = await bringVersions(held.disk, held.article.id, takenFrom, held.folder);
    if (!versions.ok) return versions;
    held.takenFrom = undefined;
    held.tellVersions();
  }
  held.goneSinceMs = undefined;
  return saveOver(held, 'absent');
}

async function keepMine(held: Held): Promise<Outcome<void>> {
  const { disk, folder } = held;
  const at = momentOf(held.clock.now());
  const kept = await onDisk(folder, async () => {
    const bytes = await disk.read(articleFile(folder));
    // By the bytes as they are now: what stood there when the conflict was told may be another's by this time.
    if (isArticle(bytes)) orRefuse(await keepTold(held, { bytes, kind: 'theirs', at }));
    else orRefuse(await keepUnreadable(disk, folder, bytes, at));
    return stampOf(bytes);
  });
  if (!kept.ok) return kept;
  held.conflict = undefined;
  // Scenario: they write once more before we do. Only what was kept may be written over; else it is a conflict again.
  return saveOver(held, kept.value);
}

/** All of ours is to be written over that and nothing else. */
function saveOver(held: Held, stamp: string): Promise<Outcome<void>> {
  held.saved = { revision: -1, atMs: held.saved.atMs, stamp, bytes: undefined };
  held.begun.clear();
  held.editedSinceMs = held.clock.now();
  return save(held);
}

async function takeTheirs(held: Held): Promise<Outcome<void>> {
  const { disk, folder } = held;
  return onDisk(folder, async () => {
    const theirs: ArticleOnDisk = orRefuse(await readArticleFolder(disk, folder));
    // Scenario: typed while the version of ours was being written. Then those words are kept too.
    for (let revision = Number.NaN; revision !== held.revision; ) {
      revision = held.revision;
      const mine = {
        bytes: articleBytes(held.article),
        kind: 'mine',
        at: momentOf(held.clock.now()),
        by: held.by,
      } as const;
      orRefuse(await keepTold(held, mine));
    }
    const dropped = await held.journal.drop(adopt(held, theirs));
    if (!dropped.ok) throw new Refusal(dropped.problem);
  });
}
