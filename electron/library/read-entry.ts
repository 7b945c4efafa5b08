import { type Article, countPart, countParts, headlineOf, type Problem } from '../../article';
import { type ArticleOnDisk, momentOf } from '../storage';
import type { LibraryEntry } from './entry';
import type { Slices } from './slices';

/** Its lines are not shown, only its words and characters. */
const charactersPerLine = 1;

/** Counts part by part, with a breath between them, what `entryOf` will ask for: counts of a part are kept with it. */
export async function countAhead({ parts, metadata }: Article, slices: Slices): Promise<void> {
  for (const part of parts) {
    countPart(part, { language: metadata.language, charactersPerLine });
    await slices.breathe();
  }
}

/** The entry of an article that could be read. */
export function entryOf(
  name: string,
  path: string,
  { article, format, writable }: ArticleOnDisk,
): LibraryEntry {
  const { slug, section, bylines, status, embargo, language } = article.metadata;
  const { body } = countParts(article.parts, { language, charactersPerLine });
  return {
    name,
    id: article.id,
    headline: headlineOf(article),
    slug,
    section,
    bylines,
    status,
    embargo,
    language,
    modifiedAt: article.modifiedAt,
    words: body.words,
    characters: body.characters,
    problem: writable ? null : { kind: 'newer-format', at: path, format },
  };
}

/** The entry of a folder whose article.json could not be read. */
export function unreadableEntry(name: string, problem: Problem, modifiedMs: number): LibraryEntry {
  return {
    name,
    id: '',
    headline: '',
    slug: '',
    section: '',
    bylines: [],
    status: 'draft',
    embargo: null,
    language: '',
    modifiedAt: momentOf(modifiedMs),
    words: 0,
    characters: 0,
    problem,
  };
}
