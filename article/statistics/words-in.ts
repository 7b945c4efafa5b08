import { segmenterOf } from './segmenters';

/**
 * Words as newsrooms and word processors count them: what stands between spaces, where there is a letter or a digit in it.
 * "cyber-attaques", "L'ATS", "afp/pym", "14:30", "étudiant(e)s" and an address are one word each, and punctuation
 * between French spaces is none. So is a number written in groups of three with no-break spaces: "1 000". A dash (`—`, `–`,
 * `--`) parts two words also without spaces around it.
 *
 * Where there is a letter or a digit, and where words are not parted by spaces (as in Chinese or Thai) each word, is told by
 * Intl.Segmenter in the text's language. It is slow, and no word goes across a plain space or a line break: between two of
 * them it is asked only where a glance does not tell.
 */
export function wordsIn(text: string, language: string): number {
  let count = 0;
  for (const between of text.split(plainSpace)) {
    if (between === '') continue;
    count += isOneWord(between) ? 1 : wordsBetweenOtherSpaces(between, language);
  }
  return count;
}

const plainSpace = /[ \n]/;
/** Any other space but one in a number: "1 000". */
const otherSpace = /[^\S\u00a0\u2009\u202f]|(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d{3}(?!\d))/;
/** Latin letters, digits and signs without a space or a long dash among them, one letter or digit at least. */
const oneRun = /^[!-/:-@[-`{-~«»“”‘’„…]*[0-9A-Za-zÀ-ÖØ-öø-ÿŒœ][!-~À-ÖØ-öø-ÿŒœ«»“”‘’„…]*$/;
/** Nothing a word could be made of. */
const signsAlone = /^[!-/:-@[-^`{-~«»“”‘’„…–—]*$/;

/** One word by every rule. Not by one pattern: a choice in it for each hyphen takes room for each letter of a very long word. */
function isOneWord(between: string): boolean {
  return !between.includes('--') && oneRun.test(between);
}

function wordsBetweenOtherSpaces(text: string, language: string): number {
  let count = 0;
  for (const between of text.split(otherSpace)) {
    if (isOneWord(between)) count++;
    else if (!signsAlone.test(between)) count += segmented(between, language);
  }
  return count;
}

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

const dash = /[–—―]|--/;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

function joins(between: string, before: string, after: string): boolean {
  return between !== '' && !dash.test(between) && !unspaced.test(before) && !unspaced.test(after);
}
