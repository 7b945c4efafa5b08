import type { Outcome } from '../../article';
import type { Held } from './held';
import type { VersionEntry } from './version-file';
import { type Keeping, keep } from './versions';

/** Keeps a version of an open article, and tells whoever shows its versions. */
export async function keepTold(held: Held, keeping: Keeping): Promise<Outcome<VersionEntry>> {
  const kept = await keep(held.disk, held.folder, keeping);
  if (kept.ok) held.tellVersions();
  return kept;
}
