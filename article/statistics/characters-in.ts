import { segmenterOf } from './segmenters';
import { segmentsOf } from './segments-of';

/** Every character in these ranges stands for itself: basic Latin to IPA, general punctuation without joiners. */
const simple = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]*$/;
const space = /\s/gu;
const isSpace = /^\s+$/u;

/**
 * User-perceived characters: "é" written as two code points is one, a family emoji is one. Any white space, a
 * line break and a no-break space included, is a space.
 */
export function charactersIn(text: string): { characters: number; charactersWithoutSpaces: number } {
  if (simple.test(text)) {
    const spaces = text.match(space)?.length ?? 0;
    return { characters: text.length, charactersWithoutSpaces: text.length - spaces };
  }
  let characters = 0;
  let charactersWithoutSpaces = 0;
  for (const { segment } of segmentsOf(text, segmenterOf('und', 'grapheme'))) {
    characters++;
    if (!isSpace.test(segment)) charactersWithoutSpaces++;
  }
  return { characters, charactersWithoutSpaces };
}
