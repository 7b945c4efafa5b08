import { segmenterOf } from './segmenters';

/**
 * Words as newsrooms and word processors count them, found by Intl.Segmenter in the text's language.
 *
 * A word is what the segmenter calls one, so punctuation and French spaces around it never count and languages
 * without spaces are divided rightly. Joined without a space by one of `- ' / @ & _ +` or by `://` it is one word
 * with its neighbour: "cyber-attaques", "L'ATS", "afp/pym", an address. So is a number written in groups of three
 * with no-break spaces: "1 000". A dash with no spaces around it (`—`, `–`) parts two words.
 *
 * The segmenter is slow, and no word goes across a plain space or a line break: between two of them it is asked only
 * where a glance does not tell.
 */
export function wordsIn(text: string, language: string): number {
  let count = 0;
  for (const between of text.split(plainSpace)) {
    if (between === '') continue;
    count += oneWord.test(between) ? 1 : segmented(between, language);
  }
  return count;
}

const plainSpace = /[ \n]/;
/** Latin letters and digits, runs of them joined by signs that join, in signs that stand around words: one word by every rule. */
const oneWord = /^["'(«“‘]*[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:[-'’/][0-9A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*["')»”’.,;:!?…]*$/;

function segmented(text: string, language: string): number {
  let count = 0;
  let last = '';
  let lastEnd = -1;
  for (const { segment, index, isWordLike } of segmenterOf(language, 'word').segment(text)) {
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
