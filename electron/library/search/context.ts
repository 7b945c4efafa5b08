import { unfoldedPlace } from './fold';

/** Some words around a match, as they were written. */
export interface HitContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters shown on either side of a match. */
const reach = 60;

/** The context of the match that stands from `from` to `to` in `fold(text)`; words at the borders are whole. */
export function contextOf(written: string, from: number, to: number): HitContext {
  const text = written.replaceAll('\n', ' ');
  const start = unfoldedPlace(text, from);
  const end = unfoldedPlace(text, to - 1) + lastCharacter(text, unfoldedPlace(text, to - 1)).length;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return {
    before: start > reach ? `…${before.replace(/^\S*\s/, '')}` : before,
    match: text.slice(start, end),
    after: end + reach < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

/** The character at a place with the combining marks that follow it. */
function lastCharacter(text: string, at: number): string {
  return /^.\p{M}*/su.exec(text.slice(at))?.[0] ?? '';
}
