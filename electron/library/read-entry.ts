import { countParts, headlineOf, type Problem } from '../../article';
import { type ArticleOnDisk, momentOf } from '../storage';
import type { LibraryEntry } from './entry';

/** The entry of an article that could be read. */
export function entryOf(
  name: string,
  path: string,
  { article, format, writable }: ArticleOnDisk,
): LibraryEntry {
  const { slug, section, bylines, status, embargo, language } = article.metadata;
  const { body } = countParts(article.parts, { language, charactersPerLine: 1 });
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
