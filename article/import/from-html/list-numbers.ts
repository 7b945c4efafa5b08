import { styleOf } from '../../html/style';
import { attribute, type HtmlElement, isElement } from '../../html/tree';
import { wordsTold } from '../../html/words-told';
import { leftOut } from './left-out';

/**
 * The first entry that does not bear the number an article gives it (1, 2, 3), with the number it bears on its page:
 * "2. Fermer les vannes". Without the number where letters stand for it. Undefined for a list counted from 1.
 */
export function entryCountedOtherwise(list: HtmlElement): string | undefined {
  if (list.name !== 'ol') return undefined;
  const entries = list.children
    .filter(isElement)
    .filter((one) => one.name === 'li' && leftOut(one) === undefined);
  const isReversed = list.attributes.has('reversed');
  let number = whole(attribute(list, 'start')) ?? (isReversed ? entries.length : 1);
  for (const [at, entry] of entries.entries()) {
    const words = wordsTold(entry.children).trim();
    const stated = attribute(entry, 'value').trim();
    if (isLetter.test(stated)) return `${stated}. ${words}`;
    if (hasLetters(list) || hasLetters(entry)) return words;
    number = whole(stated) ?? number;
    if (number !== at + 1) return `${number}. ${words}`;
    number += isReversed ? -1 : 1;
  }
  return undefined;
}

/** Not HTML's, whose values are numbers: what Word wrote before the entry (`mendOfficeLists`). */
const isLetter = /^\p{L}{1,5}$/u;

function whole(written: string): number | undefined {
  return /^\s*[-+]?\d{1,9}/.test(written) ? Number.parseInt(written, 10) : undefined;
}

function hasLetters(element: HtmlElement): boolean {
  const style = styleOf(element);
  const named = style.get('list-style-type') ?? style.get('list-style') ?? '';
  return /^[ai]$/i.test(attribute(element, 'type')) || /alpha|latin|roman|greek/.test(named);
}
