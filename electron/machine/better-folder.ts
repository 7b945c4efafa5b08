import { type Article, slugOf } from '../../article';
import type { LibraryDoor } from './library-door';

/** Names given to folders of articles that had neither slug nor headline yet. */
const nameless = /^article(?:-\d+)?$/;

/** The folder an article should have by its slug or headline, when it has only the name of one without either. */
export async function betterFolder(
  door: LibraryDoor,
  name: string,
  article: Article,
): Promise<string | undefined> {
  if (!nameless.test(name)) return undefined;
  const slug = slugOf(article);
  const library = slug === '' || nameless.test(slug) ? undefined : await door.library();
  if (!library?.ok) return undefined;
  const free = await library.value.freeName(slug, name);
  return free.ok ? library.value.pathOf(free.value) : undefined;
}
