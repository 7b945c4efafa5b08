import { failed, type Outcome, succeeded } from '../../article';
import { momentOf } from './clock';
import type { Held } from './held';
import { keep, thinVersions } from './versions';

/** At most one automatic version in this time of editing. */
const everyMs = 5 * 60_000;

/**
 * Before a save writes over it, what the disk holds is kept: first as it was when the article was opened, then
 * every few minutes. A failure is a trouble to be shown, and the answer only where what the disk holds is irreplaceable:
 * then nothing may be written over it.
 */
export async function keepAutomatic(held: Held): Promise<Outcome<void>> {
  const { disk, folder, saved, by } = held;
  const now = held.clock.now();
  const last = held.automaticAtMs;
  // A clock set back counts as time passed.
  const lately = last !== undefined && now >= last && now - last < everyMs;
  if (!saved.bytes || (lately && !held.irreplaceable)) return succeeded(undefined);
  const kept = await keep(disk, folder, { bytes: saved.bytes, kind: 'automatic', at: momentOf(now), by });
  const outcome = kept.ok ? await thinVersions(disk, folder) : kept;
  if (kept.ok) {
    held.automaticAtMs = now;
    held.irreplaceable = false;
    held.tellVersions();
  }
  // The folder has gone: the save that follows finds out.
  if (!outcome.ok && outcome.problem.kind === 'not-there') return succeeded(undefined);
  if (outcome.ok) held.troubles.delete('versions');
  else held.troubles.set('versions', outcome.problem);
  return kept.ok || !held.irreplaceable ? succeeded(undefined) : failed(kept.problem);
}
