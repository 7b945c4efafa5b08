import { plainLetters } from '../../../article';
import type { Slices } from '../slices';

/** Soft hyphens and signs without width, which stand within words and which nobody sees. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const marksAndUnseen = new RegExp(`[\\p{M}${unseen}]+`, 'gu');

/**
 * Text as it is searched: lower case, without accents and signs nobody sees, ligatures as letters, every run of other
 * characters than letters and digits one space, with a space at either end; so a space before a word finds its beginning, and
 * `Pékin` is found by `pek`.
 */
export function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(marksAndUnseen, '')
    .replace(/[œæßøðþłđı]/g, (letter) => plainLetters[letter] ?? letter)
    // Those of print, as a PDF is copied with them: ﬁ, ﬄ.
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** `fold` of lines put together, line by line, with a breath between them: an article may be longer than a window's frame. */
export async function foldLines(text: string, slices: Slices): Promise<string> {
  const folded: string[] = [];
  for (const line of text.split('\n')) {
    const words = fold(line).trim();
    if (words !== '') folded.push(words);
    await slices.breathe();
  }
  return ` ${folded.join(' ')} `;
}

/** A word before folding: what becomes one run of letters and digits. A combining mark belongs to its letter. */
const word = new RegExp(`\\p{M}*[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`, 'gu');

/** Where in `text` the words from number `first` on begin and end, `count` of them, counted as `fold(text)` does. */
export function wordPlaces(text: string, first: number, count: number): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  word.lastIndex = 0;
  for (let number = 0; number < first + count; number++) {
    const found = word.exec(text);
    if (!found) break;
    if (number >= first) places.push({ from: found.index, to: found.index + found[0].length });
  }
  return places;
}

/** How much of a word it takes to make so many folded letters; a letter's marks are taken with it. */
export function unfoldedLength(written: string, letters: number): number {
  let folded = 0;
  let length = 0;
  for (const character of written) {
    const own = fold(character).trim().length;
    if (folded >= letters && own > 0) break;
    folded += own;
    length += character.length;
  }
  return length;
}
