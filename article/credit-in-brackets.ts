/** Most characters between the brackets. */
const longest = 100;

/** Remarks of editors, which stand in brackets too. "Red Bull" is none. */
const remark = /^(?:(?:sic|ndlr|n\.d\.l\.r\.?|ndr|\.\.\.|…)(?:\W|$)|r[ée]d(?:\.|\s*:|$))/iu;

/** "PS/VD", "Les Verts/GE", "PLR/VD et UDC/GE": somebody's party and canton, by the letters of the 26. */
const partyAndCanton =
  /^(?:[^/,]{2,40}\/\s*(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)(?:\s*,\s*|\s+(?:et|und|e|and)\s+|$))+$/u;

/** Words a caption has in brackets at its end and which say nothing of its picture. */
export function isNoCredit(words: string): boolean {
  return remark.test(words) || partyAndCanton.test(words);
}

/**
 * A text parted from what stands in square brackets at its end, as agencies write the credit of a caption ("… à New York. -
 * [EPA/Justin Lane]"). Undefined where nothing does, or nothing that can be a credit: remarks of editors, party and canton,
 * letters put into a word ("étudiant[es]"). Whether a text that is no caption for sure has a credit there is another question.
 */
export function creditInBrackets(text: string): { before: string; credit: string } | undefined {
  const whole = text.trimEnd();
  const open = whole.endsWith(']') ? whole.lastIndexOf('[') : -1;
  if (open < 0 || whole.length - open - 2 > longest) return undefined;
  const before = whole.slice(0, open);
  const inside = whole.slice(open + 1, -1);
  const credit = inside.trim();
  const isInWord = /\p{L}$/u.test(before) && /^\p{Ll}/u.test(credit);
  if (credit === '' || inside.includes(']') || isInWord || isNoCredit(credit)) return undefined;
  return { before, credit };
}

/** What stands before a credit, without white space at its end and without the sign that sets the credit off. */
export function withoutDash(before: string): { caption: string; dash: string } {
  const caption = before.trimEnd();
  const dash = /(?:^|\s)([-–—|/])$/u.exec(caption)?.[1] ?? '';
  return { caption: caption.slice(0, caption.length - dash.length).trimEnd(), dash };
}
