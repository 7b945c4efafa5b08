import type { Ledger } from './ledger';
import type { Line } from './lines';
import { beginsAfresh } from './recognise';
import { isEntry } from './recognise/entry';

/** Widths programs wrap at, in characters; longer lines are paragraphs of their own. */
const narrowest = 40;
const widest = 120;

/**
 * Lines a program broke at a fixed width, joined again. A page is taken as wrapped when most lines that are followed
 * by another without a blank one between could not have held that line's first word, and many go on in lower case.
 * A hyphen at the end of a line stays, joined without a space: the page does not tell whose it is.
 */
export function unwrap(lines: readonly Line[], ledger: Ledger): Line[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const wrapped = isWrapped(lines, width);
  const joined: Line[] = [];
  // Texts of the paragraph being joined; joined once at its end, so that a long one costs no more than its length.
  let texts: string[] = [];
  let first: Line | undefined;
  let before: Line | undefined;
  const close = () => {
    if (first) joined.push(texts.length > 1 ? { ...first, text: texts.join('') } : first);
  };
  for (const line of lines) {
    const goesOn =
      first && before && (isIndented(first, line) || (wrapped && goesOnFrom(before, line, width)));
    if (goesOn && before) texts.push(isHyphenated(before, line) ? line.text : ` ${line.text}`);
    else {
      close();
      first = line;
      texts = [line.text];
    }
    if (goesOn && wrapped && ledger.unsure.every(({ what }) => what !== 'wrapped-lines'))
      ledger.unsure.push({ what: 'wrapped-lines', line: line.number });
    before = line;
  }
  close();
  return joined;
}

function isWrapped(lines: readonly Line[], width: number): boolean {
  if (width < narrowest || width > widest) return false;
  let pairs = 0;
  let full = 0;
  let lowerCase = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || line.gap || beginsAfresh(line.text)) continue;
    pairs++;
    if (!follows(before, line, width)) continue;
    full++;
    if (/^\p{Ll}/u.test(line.text)) lowerCase++;
  }
  return full >= 2 && full >= pairs * 0.5 && lowerCase >= full * 0.5;
}

/** The line before is full: the first word of this one would not have fitted. */
function follows(before: Line, line: Line, width: number): boolean {
  if (line.gap || beginsAfresh(line.text)) return false;
  const space = line.text.search(/\s/);
  const firstWord = space < 0 ? line.text.length : space;
  return before.text.length + 1 + firstWord > width;
}

/** In a wrapped page a line in lower case goes on even where the one before it was not quite full. */
function goesOnFrom(before: Line, line: Line, width: number): boolean {
  if (follows(before, line, width)) return true;
  const isNearlyFull = before.text.length > width * 0.8 && /^\p{Ll}/u.test(line.text);
  return isNearlyFull && !line.gap && !beginsAfresh(line.text);
}

/** The second line of an entry of a list, set under its text. */
function isIndented(first: Line, line: Line): boolean {
  return !line.gap && line.indent >= first.indent + 2 && isEntry(first.text) && !isEntry(line.text);
}

function isHyphenated(before: Line, line: Line): boolean {
  return /\p{L}[-‐]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
}
