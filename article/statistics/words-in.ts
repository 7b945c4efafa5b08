import { segmenterOf } from './segmenters';
import { segmentsOf } from './segments-of';

/**
 * Words as newsrooms and word processors count them, found by Intl.Segmenter in the text's language.
 *
 * A word is what the segmenter calls one, so punctuation and French spaces around it never count and languages
 * without spaces are divided rightly. Joined without a space by one of `- ' / @ & _ +` or by `://` it is one word
 * with its neighbour: "cyber-attaques", "L'ATS", "afp/pym", an address. So is a number written in groups of three
 * with no-break spaces: "1 000". A dash with no spaces around it (`—`, `–`) parts two words.
 */
export function wordsIn(text: string, language: string): number {
  let count = 0;
  let last = '';
  let lastEnd = -1;
  for (const { segment, index, isWordLike } of segmentsOf(text, segmenterOf(language, 'word'))) {
    if (!isWordLike) continue;
    if (lastEnd < 0 || !joins(text.slice(lastEnd, index), last, segment)) count++;
    last = segment;
    lastEnd = index + segment.length;
  }
  return count;
}

const joint = /^(?:[-‐‑'’/@&_+]|:\/\/)$/;
const groupSpace = /^[\u00a0\u2009\u202f]$/;

function joins(between: string, before: string, after: string): boolean {
  if (joint.test(between)) return true;
  return groupSpace.test(between) && /\d$/.test(before) && /^\d{3}(?!\d)/.test(after);
}
