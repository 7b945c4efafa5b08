import type { Article } from './article';
import { freshMetadata, type Metadata, type MetadataField } from './metadata';

/**
 * What of an article's facts its template keeps: how such stories are made, never what this one says of itself. A wrong
 * byline, dateline or embargo in a new story would be worse than an empty field. Sources stay, as the section does: whoever
 * makes the day's report makes it of the same agency's dispatches as the day before.
 */
const stays = {
  slug: false,
  section: true,
  bylines: false,
  dateline: false,
  sources: true,
  language: true,
  keywords: true,
  editorsNote: true,
  status: false,
  statusSteps: false,
  embargo: false,
  targetLength: true,
  publishedAddress: false,
} as const satisfies Record<MetadataField, boolean>;

/**
 * The article as one to begin others from: its parts and what its template keeps, everything else as in an article just
 * begun. Also an article begun from a template, for a template's file may have been written by hand. The caller gives
 * identity and time: `id` a UUID, `now` ISO 8601 in UTC with milliseconds.
 */
export function asTemplate(article: Article, { id, now }: { id: string; now: string }): Article {
  const kept = Object.fromEntries(
    Object.entries(stays).flatMap(([field, isKept]) =>
      isKept ? [[field, article.metadata[field as MetadataField]]] : [],
    ),
  ) as Partial<Metadata>;
  return {
    id,
    createdAt: now,
    modifiedAt: now,
    metadata: { ...freshMetadata(article.metadata.language), ...kept },
    parts: article.parts,
  };
}
