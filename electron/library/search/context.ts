import { unfoldedLength, wordPlaces } from './fold';

/** Some words around a match, as they were written. */
export interface HitContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters shown on either side of a match. */
const reach = 60;

/**
 * The context in `written` of what stands at `at` in `folded` (its folding) and reads as the needle: one or more
 * words with single spaces, the last perhaps only begun. Words at the borders are whole.
 */
export function contextOf(written: string, folded: string, at: number, needle: string): HitContext {
  const text = written.replaceAll('\n', ' ');
  const words = needle.trim().split(' ');
  const first = spacesBefore(folded, at);
  const places = wordPlaces(text, first, words.length);
  const start = places[0]?.from ?? 0;
  const last = places.at(-1) ?? { from: 0, to: 0 };
  const end = last.from + unfoldedLength(text.slice(last.from, last.to), words.at(-1)?.length ?? 0);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return {
    before: start > reach ? `…${before.replace(/^\S*\s/, '')}` : before,
    match: text.slice(start, end),
    after: end + reach < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

/** Words that end before a place: a space stands before each but the first, which has one too. */
function spacesBefore(folded: string, at: number): number {
  let spaces = 0;
  for (let space = folded.indexOf(' '); space >= 0 && space < at; space = folded.indexOf(' ', space + 1))
    spaces++;
  return spaces;
}
