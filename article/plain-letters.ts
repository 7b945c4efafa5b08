/**
 * Letters that stay whole in Unicode's decomposition and that people type as plain ones, with those plain ones.
 * Lower case; whoever folds text without regard to case or accents reads the same table.
 */
export const plainLetters: { readonly [letter: string]: string } = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
