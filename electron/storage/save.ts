import { failed, type Outcome, type Problem, succeeded } from '../../article';
import { articleBytes, articleFile } from './article-folder';
import { momentOf } from './clock';
import { onDisk, orRefuse, Refusal } from './disk-problem';
import { durableWrite, type Over, stampAt } from './durable-write';
import { type Attempt, type Held, heldBack, isEdited, ours } from './held';
import { keepAutomatic } from './keep-automatic';
import { lookAtDisk } from './look-at-disk';
import { stampOf } from './stamp';

/**
 * Writes the words as they are now, durably, reads them back, and only then calls them saved. To be run through
 * `held.order`, so there are never two writes at once.
 */
export async function save(held: Held, over: Over = ours(held)): Promise<Outcome<void>> {
  const problem = heldBack(held);
  if (problem) return failed(problem);
  if (!isEdited(held)) return succeeded(undefined);
  held.autosave.stop();
  held.saving = true;
  held.tell();
  const kept = await keepAutomatic(held);
  const written = kept.ok ? await writeNow(held, over) : kept;
  held.saving = false;
  if (!written.ok) await missed(held, written.problem);
  else await proved(held, written.value);
  held.tell();
  return written.ok ? succeeded(undefined) : written;
}

async function writeNow(held: Held, over: Over): Promise<Outcome<Attempt>> {
  const attempt = attemptNow(held);
  // Before the file, the journal: a start that finds this stamp must know it for ours. A journal that fails begins
  // anew at once; if that fails too, the save is what keeps the words.
  if (!(await held.journal.flush()).ok) await held.journal.flush();
  const written = await writeAndReadBack(held, attempt, over);
  return written.ok ? succeeded(attempt) : written;
}

/** The same words are tried again with the same bytes, so that a rename that did happen is known again. */
function attemptNow(held: Held): Attempt {
  if (held.attempt?.revision === held.revision) return held.attempt;
  const article = { ...held.article, modifiedAt: momentOf(held.clock.now()) };
  const bytes = articleBytes(article);
  const stamp = stampOf(bytes);
  held.begun.add(stamp);
  const mark = held.journal.turnTo(article, stamp);
  held.attempt = { revision: held.revision, article, bytes, stamp, mark };
  return held.attempt;
}

function writeAndReadBack(held: Held, attempt: Attempt, over: Over): Promise<Outcome<void>> {
  const { disk } = held;
  const path = articleFile(held.folder);
  return onDisk(path, async () => {
    orRefuse(await durableWrite(disk, path, attempt.bytes, { over }));
    // Scenario: another program writes between our rename and this look, or the disk gives back other bytes than it
    // took. Either way what stands there is not ours.
    if ((await stampAt(disk, path)) !== attempt.stamp)
      throw new Refusal({ kind: 'changed-on-disk', at: path });
  });
}

async function proved(held: Held, attempt: Attempt): Promise<void> {
  if (held.saved.stamp !== 'absent') held.past.add(held.saved.stamp);
  held.past.delete(attempt.stamp);
  held.saved = {
    revision: attempt.revision,
    atMs: held.clock.now(),
    stamp: attempt.stamp,
    bytes: attempt.bytes,
  };
  held.begun.clear();
  held.attempt = undefined;
  held.failure = undefined;
  // Scenario: typed while the disk was writing. Those words are not in the file: edited stays, and a save follows.
  if (isEdited(held)) {
    held.editedSinceMs = held.clock.now();
    held.autosave.touched(held.troubles.has('journal'));
  } else held.article = attempt.article;
  // Old journal files that cannot be removed are told as a trouble, tried again with the next save, and found to be
  // saved already at the next start.
  await held.journal.drop(attempt.mark);
}

const firstAgainMs = 1000;
const longestAgainMs = 60_000;

async function missed(held: Held, problem: Problem): Promise<void> {
  // Someone else's file stands there, or none does: no trying again, a look tells which.
  if (problem.kind === 'changed-on-disk' || problem.kind === 'not-there') {
    held.failure = undefined;
    await lookAtDisk(held);
    if (heldBack(held)) return;
  }
  const tries = (held.failure?.tries ?? 0) + 1;
  const waitMs = Math.min(longestAgainMs, firstAgainMs * 2 ** (tries - 1));
  const now = held.clock.now();
  held.failure = { sinceMs: held.failure?.sinceMs ?? now, problem, tries, retryAtMs: now + waitMs };
  held.autosave.againIn(waitMs);
}
