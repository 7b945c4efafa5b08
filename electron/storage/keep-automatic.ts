import { momentOf } from './clock';
import type { Held } from './held';
import { keep, thinVersions } from './versions';

/** At most one automatic version in this time of editing. */
const everyMs = 5 * 60_000;

/**
 * Before a save writes over it, what the disk holds is kept: first as it was when the article was opened, then
 * every few minutes. A failure is a trouble to be shown, not a reason not to save.
 */
export async function keepAutomatic(held: Held): Promise<void> {
  const { disk, folder, saved, by } = held;
  const now = held.clock.now();
  const last = held.automaticAtMs;
  // A clock set back counts as time passed.
  if (!saved.bytes || (last !== undefined && now >= last && now - last < everyMs)) return;
  const kept = await keep(disk, folder, { bytes: saved.bytes, kind: 'automatic', at: momentOf(now), by });
  const outcome = kept.ok ? await thinVersions(disk, folder) : kept;
  if (kept.ok) held.automaticAtMs = now;
  // The folder has gone: the save that follows finds out.
  if (!outcome.ok && outcome.problem.kind === 'not-there') return;
  if (outcome.ok) held.troubles.delete('versions');
  else held.troubles.set('versions', outcome.problem);
}
