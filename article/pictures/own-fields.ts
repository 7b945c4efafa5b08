import { z } from 'zod';
import { cleanText } from '../words';

/** Longest texts taken from a picture's own fields, in characters; agencies' longest captions have some 1,500. */
const longestField = 2000;

/**
 * What a picture says of itself in the fields photographers and agencies fill in (IPTC Photo Metadata Standard), as
 * text of one line; empty where it says nothing.
 */
export const ownFields = z.object({
  /** IPTC Description: what is to be seen, as readers are told. */
  caption: z.string().max(longestField),
  /** `agency/photographer`, as a credit is printed; the copyright's holder where neither is named. */
  credit: z.string().max(longestField),
  /** IPTC Alt Text (Accessibility), or the longer Extended Description. */
  description: z.string().max(longestField),
  copyright: z.string().max(longestField),
});
export type OwnFields = z.infer<typeof ownFields>;

/** The fields a figure has a slot for, in the order they are offered. */
export const offeredFields = [
  'caption',
  'credit',
  'description',
] as const satisfies readonly (keyof OwnFields)[];

/** Text as a slot takes it: one line, composed letters, no control characters. Narrow and fixed spaces stay as they are. */
export function fieldText(text: string): string {
  const spaced = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: fields come from any program and may hold them.
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ');
  const visible = cleanText(spaced)
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, '')
    .trim();
  return visible.length <= longestField ? visible : `${visible.slice(0, longestField - 1)}…`;
}

/** The credit of a picture by agency and photographer; one that names the other already stands alone. */
export function creditOf({
  credit,
  byline,
  copyright,
}: {
  readonly credit: string;
  readonly byline: string;
  readonly copyright: string;
}): string {
  if (credit === '' && byline === '') return copyright.replace(/^(?:(?:copyright|©|\(c\))\s*)+/i, '');
  if (credit === '' || contains(byline, credit)) return byline;
  return byline === '' || contains(credit, byline) ? credit : fieldText(`${credit}/${byline}`);
}

/** By whole words: the agency AP is not named in "Applewhite". */
function contains(whole: string, part: string): boolean {
  const words = ` ${part.toLowerCase().match(inWords)?.join(' ')} `;
  return ` ${whole.toLowerCase().match(inWords)?.join(' ')} `.includes(words);
}

const inWords = /[\p{L}\p{M}\p{N}]+/gu;
