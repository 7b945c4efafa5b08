import { plainLetters } from '../plain-letters';
import type { HowToFind } from './fold-for-find';

/** Sought words, piece after piece; each may stand in a folded text in any of its spellings, none of them empty. */
export type Spellings = readonly (readonly string[])[];

/** Capital ligatures with what they are made of: Œ, OE. */
const ligatures = Object.entries(plainLetters)
  .filter(([, plain]) => plain.length > 1)
  .map(([letter, plain]) => [letter === 'ß' ? 'ẞ' : letter.toUpperCase(), plain.toUpperCase()] as const);

const capitalised = (letters: string) => letters.slice(0, 1) + letters.slice(1).toLowerCase();

const ligatureSpellings = new Map<string, readonly string[]>(
  ligatures.flatMap(([ligature, capitals]) => [
    [ligature, [ligature, capitals, capitalised(capitals)]],
    [capitals, [capitals, ligature]],
    [capitalised(capitals), [capitalised(capitals), ligature]],
  ]),
);

const dashes = ['–', '—', '―'] as const;
/** What a person types for a dash finds dashes. A dash finds no hyphen: replaced, it would part words that are joined. */
const dashSpellings = new Map<string, readonly string[]>([
  ['-', ['-', ...dashes]],
  ['--', ['--', ...dashes]],
  ...dashes.map((dash) => [dash, dashes] as const),
]);

// A guillemet with its space, where the quoted words come with it; an apostrophe between letters is no quote.
const signs = /[«‹] (?=\S)|(?<=\S) [»›]|["«»‹›]|(?<!\p{L})'|'(?!\p{L})|--|[-–—―]/gu;
const signsAndLigatures = new RegExp(`${signs.source}|${[...ligatureSpellings.keys()].join('|')}`, 'gu');

/** Every way the sought words, folded, may be spelled in a text folded in the same way. */
export function spellingsOf(folded: string, how: Pick<HowToFind, 'matchCase' | 'exactAccents'>): Spellings {
  if (how.exactAccents) return folded === '' ? [] : [[folded]];
  const pieces: (readonly string[])[] = [];
  let end = 0;
  for (const { 0: sign, index } of folded.matchAll(how.matchCase ? signsAndLigatures : signs)) {
    if (index > end) pieces.push([folded.slice(end, index)]);
    end = index + sign.length;
    pieces.push(
      ligatureSpellings.get(sign) ??
        dashSpellings.get(sign) ??
        quoteSpellings(sign.trim(), folded.slice(index - 1, index), folded.slice(end, end + 1)),
    );
  }
  if (end < folded.length) pieces.push([folded.slice(end)]);
  return pieces;
}

/** A quote may bring a space with it where it stands at the words quoted, which is never at an end of what is sought. */
function quoteSpellings(quote: string, before: string, after: string): readonly string[] {
  const [straight, opening, closing] = '"«»'.includes(quote) ? ['"', '«', '»'] : ["'", '‹', '›'];
  return [
    ...[straight, opening, closing],
    ...(/\S/.test(after) ? [`${opening} `] : []),
    ...(/\S/.test(before) ? [` ${closing}`] : []),
  ];
}
