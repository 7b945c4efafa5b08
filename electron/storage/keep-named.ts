import type { Outcome } from '../../article';
import { articleBytes } from './article-folder';
import { momentOf } from './clock';
import type { Held } from './held';
import { save } from './save';
import type { VersionEntry } from './version-file';
import { keep } from './versions';

/**
 * Keeps the words as they are now under a name. They are saved first, so that no automatic version kept later is of
 * older words; that a save fails, its state tells, and the version is kept all the same. To be run through `held.order`.
 */
export async function keepNamed(held: Held, name: string): Promise<Outcome<VersionEntry>> {
  await save(held);
  const { disk, folder, article } = held;
  return keep(disk, folder, {
    bytes: articleBytes(article),
    kind: 'named',
    name,
    by: held.by,
    at: momentOf(held.clock.now()),
  });
}
