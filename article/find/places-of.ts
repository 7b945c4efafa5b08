import type { Spellings } from './spellings';

/** Begins and ends of all places in a folded text, in order; those that overlap included. */
export function* placesOf(spellings: Spellings, folded: string): Generator<[number, number]> {
  const [first, ...others] = spellings;
  if (!first) return;
  const isOneLiteral = others.length === 0 && first.length === 1;
  for (const start of startsOf(first, folded)) {
    const end = isOneLiteral ? start + (first[0]?.length ?? 0) : endFrom(start, spellings, folded);
    if (end !== undefined) yield [start, end];
  }
}

function* startsOf(piece: readonly string[], folded: string): Generator<number> {
  const [only = '', ...others] = piece;
  if (others.length === 0) {
    for (let at = folded.indexOf(only); at >= 0; at = folded.indexOf(only, at + 1)) yield at;
    return;
  }
  // Each spelling is looked for from where it stood last: one that stands nowhere is looked for once.
  const next = piece.map((spelling) => folded.indexOf(spelling));
  for (;;) {
    let start = -1;
    for (const at of next) if (at >= 0 && (start < 0 || at < start)) start = at;
    if (start < 0) return;
    yield start;
    for (const [at, spelling] of piece.entries())
      if (next[at] === start) next[at] = folded.indexOf(spelling, start + 1);
  }
}

function endFrom(start: number, spellings: Spellings, folded: string): number | undefined {
  // Two spellings may both stand there, one with a space after it: the next piece tells which it is.
  let ends = [start];
  for (const piece of spellings) {
    const further: number[] = [];
    for (const end of ends) {
      for (const spelling of piece) {
        const at = end + spelling.length;
        if (folded.startsWith(spelling, end) && !further.includes(at)) further.push(at);
      }
    }
    if (further.length === 0) return undefined;
    ends = further;
  }
  return ends[0];
}
