import { failed, type Outcome } from '../../article';
import { type Held, heldBack, isEdited } from './held';
import { lookAtDisk } from './look-at-disk';
import { save } from './save';

/**
 * Saves what is left and lets go. Where it cannot be saved, the journal holds the words; where neither is possible
 * the answer says so. To be run through `held.order`, last.
 */
export async function closeArticle(held: Held): Promise<Outcome<void>> {
  // Scenario: another program took the file away, and nobody was told yet.
  if (!isEdited(held)) await lookAtDisk(held);
  const flushed = await held.journal.flush();
  const saved = await save(held);
  const { journal, article } = held;
  const isOnDisk = !isEdited(held) && !held.conflict && held.goneSinceMs === undefined;
  if (isOnDisk) await journal.drop(journal.turnTo(article, held.saved.stamp));
  held.autosave.stop();
  await journal.close();
  await held.ownership?.release();
  if (held.readOnly) return { ok: true, value: undefined };
  if (saved.ok || !isEdited(held)) return saved;
  return flushed.ok ? saved : failed(heldBack(held) ?? flushed.problem);
}
