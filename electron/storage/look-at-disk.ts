import { wordsOf, writeArticle } from '../../article';
import { type ArticleOnDisk, articleFile, isIrreplaceable, readArticleFolder } from './article-folder';
import { momentOf } from './clock';
import { onDisk } from './disk-problem';
import { stampAt } from './durable-write';
import { type Held, heldBack, isEdited, ours } from './held';
import { keepTold } from './keep-told';

/**
 * Looks whether the file is still the one this program read or wrote, and enters or leaves `changed-on-disk` and
 * `gone`, in which the journal holds our words, edited or not. Without words of ours another's article is read in its
 * place; for another article ours makes room. To be run through `held.order`.
 */
export async function lookAtDisk(held: Held): Promise<void> {
  const path = articleFile(held.folder);
  const there = await onDisk(path, () => stampAt(held.disk, path));
  if (!there.ok && there.problem.kind !== 'not-there') return; // The disk cannot say; the next save will tell.
  const stamp = there.ok ? there.value : 'absent';
  if (ours(held).includes(stamp)) return leave(held);
  if (stamp === 'absent') {
    if (held.takenFrom === held.folder) held.takenFrom = undefined;
    return enterGone(held);
  }
  const read = await readArticleFolder(held.disk, held.folder);
  // A disk that fails now, or a file gone since, says nothing of what others wrote: the next look does.
  if (!read.ok && read.problem.kind !== 'unreadable-article') return;
  if (read.ok && isAnother(held, read.value)) return standAside(held);
  // Scenario: typed while the file was being read, or ours being kept. Then there are words of ours, and a person
  // chooses; as over a late copy of what we wrote before.
  if (read.ok && !isEdited(held) && !held.past.has(stamp) && (await keepOurs(held)) && !isEdited(held))
    return dropJournal(held, adopt(held, read.value));
  keepInJournal(held);
  const theirs = !read.ok ? 'unreadable' : read.value.writable ? 'readable' : 'newer-format';
  held.goneSinceMs = undefined;
  held.takenFrom = undefined;
  held.failure = undefined;
  held.conflict = { sinceMs: held.conflict?.sinceMs ?? held.clock.now(), theirs };
  held.autosave.stop();
  held.tell();
}

/**
 * What the disk held of ours until another program wrote it over stands nowhere else: it is a version first. False
 * where it cannot be kept; then a person chooses.
 */
async function keepOurs(held: Held): Promise<boolean> {
  const { saved, by } = held;
  if (!saved.bytes) return true;
  const at = momentOf(held.clock.now());
  return (await keepTold(held, { bytes: saved.bytes, kind: 'automatic', at, by })).ok;
}

/** Where every word was saved, the file was the only place they stood in. An article begun and left empty has none. */
function keepInJournal(held: Held): void {
  const { article, journal } = held;
  if (isEdited(held) || heldBack(held) || wordsOf(article.parts).length === 0) return;
  journal.append({ whole: writeArticle(article) });
}

/** A failure is the journal's trouble, which is told; a start finds words that stand elsewhere, and offers them. */
async function dropJournal(held: Held, mark: number): Promise<void> {
  await held.journal.drop(mark);
}

/** An id that cannot be read is no other's. Ours that may only be read could not be written again: it becomes a version. */
function isAnother(held: Held, { article }: ArticleOnDisk): boolean {
  return !held.readOnly && article.id !== '' && article.id !== held.article.id;
}

/** Another article has taken the place: to write over either would lose one of the two. */
async function standAside(held: Held): Promise<void> {
  const from = held.folder;
  const place = await held.elsewhere();
  held.takenFrom = from;
  if (!place) return enterGone(held);
  await held.ownership?.release();
  Object.assign(held, place);
  // The other may be opened from now on, and what is told of this one is told of its new folder.
  held.tellStoodAside(from);
  held.tellVersions();
  enterGone(held);
}

function enterGone(held: Held): void {
  keepInJournal(held);
  held.conflict = undefined;
  held.failure = undefined;
  held.goneSinceMs ??= held.clock.now();
  held.autosave.stop();
  held.tell();
}

/** The file is ours again: a folder that came back, a change that was taken back. */
async function leave(held: Held): Promise<void> {
  if (!held.conflict && held.goneSinceMs === undefined) return;
  held.conflict = undefined;
  held.goneSinceMs = undefined;
  held.takenFrom = undefined;
  if (isEdited(held)) held.autosave.touched(true);
  else await dropJournal(held, held.journal.turnTo(held.article, held.saved.stamp));
  held.tell();
}

/**
 * Their article takes the place of ours, whose words the disk holds or a version keeps.
 * @returns the mark for `journal.drop`
 */
export function adopt(held: Held, theirs: ArticleOnDisk): number {
  const { article, stamp, bytes, format, writable } = theirs;
  held.irreplaceable = isIrreplaceable(theirs);
  held.article = article;
  held.revision += 1;
  held.saved = { revision: held.revision, atMs: held.clock.now(), stamp, bytes };
  held.begun.clear();
  held.attempt = undefined;
  held.conflict = undefined;
  held.goneSinceMs = undefined;
  held.takenFrom = undefined;
  held.failure = undefined;
  held.readOnly = writable ? undefined : { kind: 'newer-format', at: held.folder, format };
  held.autosave.stop();
  const mark = held.journal.turnTo(article, stamp);
  held.tellArticle();
  held.tell();
  return mark;
}
