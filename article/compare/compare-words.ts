import { diffArrays } from 'diff';
import { segmenterOf } from '../statistics/segmenters';
import { segmentsOf } from '../statistics/segments-of';

/** A stretch of text both sides have, only the later, or only the earlier. */
export interface Run {
  readonly is: 'kept' | 'added' | 'removed';
  /** Never empty. */
  readonly text: string;
}

/**
 * Differing words up to which two texts are compared word by word; beyond it, one is told as gone and the other as
 * new, for the work grows with the text times this.
 */
export const mostDifferences = 500;

/** Characters of both texts up to which they are compared word by word; a paragraph longer than a page of print is none. */
const longestCompared = 20_000;

/**
 * How one text becomes another, word by word in the article's language. Kept and removed runs in order are the
 * earlier text, kept and added ones the later. Between two neighbours of different kind never stands a lone space or
 * sign that both have: a changed phrase reads as one. Where both were changed, what was removed stands first.
 */
export function compareWords(before: string, after: string, language: string): Run[] {
  if (before === after) return before === '' ? [] : [{ is: 'kept', text: before }];
  if (before.length + after.length > longestCompared) return asPhrases([removed(before), added(after)]);
  const changes = diffArrays(tokens(before, language), tokens(after, language), {
    maxEditLength: mostDifferences,
  });
  if (!changes) return asPhrases([removed(before), added(after)]);
  return asPhrases(
    changes.map(({ value, added, removed }) => ({
      is: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  );
}

const removed = (text: string): Run => ({ is: 'removed', text });
const added = (text: string): Run => ({ is: 'added', text });

function tokens(text: string, language: string): string[] {
  return Array.from(segmentsOf(text, segmenterOf(language, 'word')), ({ segment }) => segment);
}

const holdsAWord = /[\p{L}\p{N}]/u;

/** Gathers what was removed and added between two kept words into one of each, with the signs between them. */
function asPhrases(runs: readonly Run[]): Run[] {
  const phrases: Run[] = [];
  let gone = '';
  let come = '';
  const tell = () => {
    if (gone !== '') phrases.push(removed(gone));
    if (come !== '') phrases.push(added(come));
    gone = '';
    come = '';
  };
  for (const [at, { is, text }] of runs.entries()) {
    const isBetween = gone + come !== '' && at < runs.length - 1;
    if (is === 'removed') gone += text;
    else if (is === 'added') come += text;
    else if (isBetween && gone !== '' && come !== '' && !holdsAWord.test(text)) {
      gone += text;
      come += text;
    } else {
      tell();
      phrases.push({ is, text });
    }
  }
  tell();
  return phrases;
}
