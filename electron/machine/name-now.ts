import { basename } from 'node:path';
import type { Machine } from './machine';

/** The name an article's folder has by now, once nobody opens or lets go of it; the name itself where nothing is known of it. */
export async function nameNow<Asker>(
  { library, articles }: Pick<Machine<Asker>, 'library' | 'articles'>,
  name: string,
): Promise<string> {
  const opened = await library.library();
  return opened.ok ? basename(await articles.folderNow(opened.value.pathOf(name))) : name;
}
