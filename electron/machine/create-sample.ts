import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { everyPart, type Outcome, pictureFile, readArticle } from '../../article';
import type { InterfaceLanguage } from '../../article/bridge/languages';
import { addPictureFile, type Library, type LibraryEntry } from '../library';
import type { Disk } from '../storage';

/**
 * Puts the sample story of a language into the library, with its pictures: a new article every time, so that one may be
 * spoiled. Throws when the sample that came with the program is none.
 */
export async function createSample(
  { disk, samples }: { readonly disk: Disk; readonly samples: string },
  library: Library,
  language: InterfaceLanguage,
): Promise<Outcome<LibraryEntry>> {
  const file = join(samples, `${language}.json`);
  const read = readArticle(Buffer.from(await disk.read(file)).toString('utf8'));
  if (!read.ok) throw new Error(`The sample story ${file} cannot be read: ${read.reason}.`);
  const now = new Date().toISOString();
  const article = { ...read.article, id: randomUUID(), createdAt: now, modifiedAt: now };
  const created = await library.create(article);
  if (!created.ok) return created;
  const folder = library.pathOf(created.value.name);
  for (const part of everyPart(article.parts)) {
    if (part.type !== 'figure' || part.picture === undefined) continue;
    const added = await addPictureFile(disk, folder, join(samples, 'pictures', pictureFile(part.picture)));
    if (!added.ok) return added;
  }
  return created;
}
