import type { Outcome } from '../../article';
import { articleBytes } from './article-folder';
import { momentOf } from './clock';
import type { Held } from './held';
import type { VersionEntry } from './version-file';
import { keep } from './versions';

/** Keeps the words as they are now under a name. To be run through `held.order`. */
export function keepNamed(held: Held, name: string): Promise<Outcome<VersionEntry>> {
  const { disk, folder, article } = held;
  return keep(disk, folder, {
    bytes: articleBytes(article),
    kind: 'named',
    name,
    at: momentOf(held.clock.now()),
  });
}
