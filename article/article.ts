import { freshPart } from './fresh-part';
import { freshMetadata, type Metadata } from './metadata';
import type { Part } from './parts';
import type { Kept } from './words';

/** An article: what the editor holds, what `article.json` states, what an export is made of. */
export interface Article {
  /** Unique in the world (a UUID); stays through renaming, copying to another computer and packages. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** ISO 8601 in UTC; set by the machine at each save, the same as `createdAt` before the first. */
  readonly modifiedAt: string;
  readonly metadata: Metadata;
  readonly parts: readonly Part[];
  /** Fields of the file this version does not know, written back untouched. */
  readonly kept?: Kept;
}

/**
 * A new article: headline, lead and one paragraph, all empty. The caller gives identity and time, for the
 * domain has neither: `id` a UUID, `now` ISO 8601 in UTC with milliseconds, `language` a BCP 47 tag.
 */
export function newArticle(given: { id: string; now: string; language: string }): Article {
  return {
    id: given.id,
    createdAt: given.now,
    modifiedAt: given.now,
    metadata: freshMetadata(given.language),
    parts: [freshPart('headline'), freshPart('lead'), freshPart('paragraph')],
  };
}
