import { plainLetters } from '../plain-letters';

/** How exactly the words must be met. */
export interface HowToFind {
  readonly matchCase: boolean;
  /** A hit neither begins nor ends inside a word. */
  readonly wholeWord: boolean;
  /** `é` is not `e`; nor is a no-break space a space, a curly apostrophe or a guillemet a straight quote. */
  readonly exactAccents: boolean;
}

/** Text made comparable, with the way back to the text it was made of. Lengths are in UTF-16 units. */
export interface FoldedText {
  readonly folded: string;
  /**
   * For each place between two units of `folded` (one more than it has units) the offset in the text where that place
   * stands, or -1 inside what one letter was folded to: `oe` of `œ` can only be found whole.
   */
  readonly offsets: Int32Array;
}

/** A letter with its combining marks, or signs joined into one (emoji): what is folded as one and never found in part. */
const letterWithMarks =
  // A run of plain ones is taken at once, without the last where marks follow it: nothing is folded of ASCII but its case.
  /(?<plain>[ -~]+)(?![\p{M}\p{Emoji_Modifier}\u200d])|\P{M}[\p{M}\p{Emoji_Modifier}]*(?:\u200d\P{M}[\p{M}\p{Emoji_Modifier}]*)*|\p{M}+/gu;

/**
 * Text as it is compared. A letter is a letter whether composed or not (NFC and NFD are the same to a reader). Unless
 * accents are exact, accents go, ligatures are the letters they are made of, and the spaces, apostrophes, curly quotes,
 * hyphens and ellipses which typography makes of typed signs are those again; soft hyphens and zero-width signs are passed
 * over. What a typed sign may stand for in more than one way (guillemets, dashes, a capital ligature where case matters)
 * stays as it is: `spellingsOf` the sought words knows all of them.
 */
export function foldForFind(text: string, how: Pick<HowToFind, 'matchCase' | 'exactAccents'>): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: letters, index, groups } of text.matchAll(letterWithMarks)) {
    const isPlain = groups?.plain !== undefined;
    const inCase = how.matchCase ? letters : letters.toLowerCase();
    const piece = isPlain ? inCase : foldLetter(letters, how);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++)
      offsets.push(isPlain ? index + unit : unit === 0 ? index : -1);
  }
  offsets.push(text.length);
  return { folded: pieces.join(''), offsets: Int32Array.from(offsets) };
}

function foldLetter(letter: string, how: Pick<HowToFind, 'matchCase' | 'exactAccents'>): string {
  const cased = how.matchCase ? letter : letter.toLowerCase().replace('ς', 'σ');
  if (how.exactAccents) return cased.normalize('NFC');
  const plain = cased.normalize('NFD').replace(/\p{M}+/gu, '');
  return typed[plain] ?? plainLetters[plain] ?? plainCapital(plain) ?? plain;
}

/** Of a capital ligature none: it is `OE` or `Oe` by what follows. */
function plainCapital(letter: string): string | undefined {
  const plain = plainLetters[letter.toLowerCase()];
  return plain?.length === 1 ? plain.toUpperCase() : undefined;
}

/** What a person types for a sign of typography. */
const typed: { readonly [sign: string]: string } = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '…': '...',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
};
