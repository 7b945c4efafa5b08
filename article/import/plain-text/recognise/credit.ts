import { isNoCredit } from '../../../credit-in-brackets';
import { agencyName, isPictureAgency } from '../agencies';

/** Whether words in square brackets at the end of a line are a credit: surely, perhaps, or not at all. */
export function creditIn(brackets: string): 'sure' | 'perhaps' | undefined {
  if (brackets.length < 2 || brackets.length > 80 || !/\p{L}{2}/u.test(brackets)) return undefined;
  if (namesSource(brackets)) return 'sure';
  const words = brackets.split(/\s+/u);
  const isNameLike =
    words.length <= 5 && words.every((word) => /^[\p{Lu}\d&]/u.test(word) || word.length <= 3);
  return isNameLike ? 'perhaps' : undefined;
}

/** An agency, a source and a name ("X/Y", "X - Y"), letters alone ("DR"), or a mark of ownership. */
function namesSource(text: string): boolean {
  if (/^(?:©|\(c\))/i.test(text)) return true;
  if (/^[\p{Lu}\p{N}.&]{2,8}$/u.test(text)) return true;
  if (/^[^/]{2,40}\/[^/]{2,40}(?:\/[^/]{2,40})?$/.test(text) && text.split('/').every(isNamed)) return true;
  const [first = ''] = text.split(/[\s,]+/u);
  return agencyName(first) !== undefined && (first === text || /^\S+\s*(?:[-–—,]|via|\p{Lu})/u.test(text));
}

/** A name or an agency: of "et/ou" and "km/h" neither half is. */
function isNamed(half: string): boolean {
  return /^\s*\p{Lu}/u.test(half) || isAgency(half.trim());
}

/**
 * Whether words in parentheses are a credit: an agency and whose picture it is ("Keystone/Gaëtan Bally", "Anne Favre/AFP").
 * Agencies alone are one where one of them deals in pictures, for a dispatch ends in "(ats/afp)". Anybody else before a slash may
 * be anything: a party and a canton, a club and a town.
 */
export function isAgencyAndName(text: string): boolean {
  const named = text.split('/').map((name) => name.trim());
  if (named.length < 2 || named.length > 3 || isNoCredit(text)) return false;
  if (named.every(isAgency)) return named.some(isPictureAgency);
  const [first = '', ...others] = named;
  if (isAgency(first.split(/\s/u)[0] ?? '')) return others.every(isNamed);
  // A name of one word before an agency is as well another house: "SSR/RTS".
  const isPersonOrAgency = (name: string) => isAgency(name) || /^\p{Lu}.*\s\p{Lu}/u.test(name);
  return isAgency(named.at(-1) ?? '') && named.every(isPersonOrAgency);
}

function isAgency(name: string): boolean {
  return agencyName(name) !== undefined;
}
