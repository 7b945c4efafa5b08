import { type Article, failed, type Outcome } from '../../article';
import { articleBytes } from './article-folder';
import { momentOf } from './clock';
import type { Held } from './held';
import { keepTold } from './keep-told';
import { save } from './save';
import type { VersionEntry } from './version-file';

/**
 * Keeps the words as they are now under a name. They are saved first, so that no automatic version kept later is of
 * older words; that a save fails, its state tells, and the version is kept all the same. To be run through `held.order`.
 */
export async function keepNamed(held: Held, name: string): Promise<Outcome<VersionEntry>> {
  await save(held);
  return keepAs(held, { article: held.article, kind: 'named', name });
}

/** Keeps the words a hand-off was made of; they are saved first, like those given a name. Through `held.order`. */
export async function keepHandedOver(
  held: Held,
  article: Article,
  form: string,
): Promise<Outcome<VersionEntry>> {
  if (held.readOnly) return failed(held.readOnly);
  await save(held);
  return keepAs(held, { article, kind: 'handed-over', name: form });
}

function keepAs(
  held: Held,
  { article, kind, name }: { article: Article; kind: 'named' | 'handed-over'; name: string },
): Promise<Outcome<VersionEntry>> {
  const { by, clock } = held;
  return keepTold(held, { bytes: articleBytes(article), kind, name, by, at: momentOf(clock.now()) });
}
