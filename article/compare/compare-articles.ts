import type { Article } from '../article';
import { type Metadata, type MetadataField, metadataFields } from '../metadata';
import { wordsIn } from '../statistics/words-in';
import { type ComparedPart, compareParts } from './compare-part';
import type { Run } from './compare-words';

/** A field of the metadata that is not the same on both sides. */
export type MetadataDifference = {
  [Field in MetadataField]: { field: Field; before: Metadata[Field]; after: Metadata[Field] };
}[MetadataField];

/** How an earlier article became a later one. */
export interface Comparison {
  /** Nothing differs: neither words, nor marks, nor what stands beside them. */
  readonly isSame: boolean;
  readonly metadata: readonly MetadataDifference[];
  /** Every part of both sides, the same ones too. */
  readonly parts: readonly ComparedPart[];
  /** Words as newsrooms count them (`wordsIn`), in every line; a changed word is one removed and one added. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}

/** Compares by words, in the later article's language. */
export function compareArticles(
  before: Pick<Article, 'metadata' | 'parts'>,
  after: Pick<Article, 'metadata' | 'parts'>,
): Comparison {
  const { language } = after.metadata;
  const parts = compareParts(before.parts, after.parts, language);
  const metadata = compareMetadata(before.metadata, after.metadata);
  return {
    isSame: metadata.length === 0 && parts.every(({ is, moved }) => is === 'same' && !moved),
    metadata,
    parts,
    wordsAdded: countWords(parts, 'added', language),
    wordsRemoved: countWords(parts, 'removed', language),
  };
}

function compareMetadata(before: Metadata, after: Metadata): MetadataDifference[] {
  return (
    metadataFields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      // The field and its two values belong together, which the compiler cannot follow through a union of names.
      .map((field) => ({ field, before: before[field], after: after[field] }) as MetadataDifference)
  );
}

function countWords(parts: readonly ComparedPart[], is: Run['is'], language: string): number {
  let count = 0;
  for (const { lines, inner } of parts) {
    for (const { runs } of lines)
      for (const run of runs) if (run.is === is) count += wordsIn(run.text, language);
    count += countWords(inner, is, language);
  }
  return count;
}
