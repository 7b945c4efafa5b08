/** Letters that stay whole in Unicode's decomposition and that people type as plain ones. */
const plain: { readonly [letter: string]: string } = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};

/**
 * Text as it is searched: lower case, without accents, every run of other characters than letters and digits one
 * space, with a space at either end; so a space before a word finds its beginning, and `Pékin` is found by `pek`.
 */
export function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøðþłđıς]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * The place in `text` of the character that stands at `at` in `fold(text)`. Folds one character after another, so
 * it is meant for the few texts that are shown.
 */
export function unfoldedPlace(text: string, at: number): number {
  let folded = 1;
  let place = 0;
  let inGap = true;
  for (const character of text) {
    const own = fold(character).trim();
    if (own === '') {
      // A combining mark belongs to its letter; anything else is a gap, and a run of gaps is one space.
      if (!inGap && !/\p{M}/u.test(character)) {
        inGap = true;
        folded++;
      }
    } else {
      if (folded + own.length > at) return place;
      folded += own.length;
      inGap = false;
    }
    place += character.length;
  }
  return place;
}
