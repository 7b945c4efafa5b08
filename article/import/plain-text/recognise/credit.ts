import { agencyName } from '../agencies';

/** Remarks of editors that stand in brackets too. */
const remarks = /^(?:sic|ndlr|n\.d\.l\.r\.?|ndr|réd\.?|red\.?|\.\.\.|…)(?:\W|$)/iu;

/** Whether words in brackets at the end of a line are a credit: surely, perhaps, or not at all. */
export function creditIn(brackets: string): 'sure' | 'perhaps' | undefined {
  const text = brackets.trim();
  if (text.length < 2 || text.length > 80 || remarks.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (namesSource(text)) return 'sure';
  const words = text.split(/\s+/u);
  const isNameLike =
    words.length <= 5 && words.every((word) => /^[\p{Lu}\d&]/u.test(word) || word.length <= 3);
  return isNameLike ? 'perhaps' : undefined;
}

/** An agency, a source and a name ("X/Y", "X - Y"), letters alone ("DR"), or a mark of ownership. */
export function namesSource(text: string): boolean {
  if (/^(?:©|\(c\))/i.test(text)) return true;
  if (/^[\p{Lu}\p{N}.&]{2,8}$/u.test(text)) return true;
  if (/^[^/]{2,40}\/[^/]{2,40}(?:\/[^/]{2,40})?$/.test(text) && /^\p{L}/u.test(text)) return true;
  const [first = ''] = text.split(/[\s,]+/u);
  return agencyName(first) !== undefined && (first === text || /^\S+\s*(?:[-–—,]|via|\p{Lu})/u.test(text));
}
