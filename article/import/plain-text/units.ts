import type { Line } from './lines';
import { type Seen, see } from './recognise';
import { type Entry, entryOf } from './recognise/entry';

/** A line of the page and what it was seen to be. */
export interface Unit {
  readonly line: Line;
  readonly seen: Seen;
}

/** The letters and digits of a text: two texts with one key say the same, whatever their quotes and spaces. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function unitsOf(lines: readonly Line[]): Unit[] {
  const seen = lines.map((line) => ({ line, seen: see(line.text) }));
  return settleRepeats(settleCredits(settleEntries(seen)));
}

/** A line that ends like a caption, but has the sign of an entry as the line before or after it has, is one of a list. */
function settleEntries(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const entry = unit.seen.as === 'caption' && unit.seen.caption !== '' && entryOf(unit.line.text);
    if (!entry) return unit;
    const isNear = [units[at - 1], units[at + 1]].some((near) => near && isOfOneList(entry, near));
    return isNear ? { ...unit, seen: { as: 'entry', ...entry } } : unit;
  });
}

function isOfOneList(entry: Entry, { line, seen }: Unit): boolean {
  const other = seen.as === 'entry' || seen.as === 'caption' ? entryOf(line.text) : undefined;
  if (other?.style !== entry.style) return false;
  return other.mark === entry.mark || Math.abs(other.number - entry.number) === 1;
}

/** A credit alone on its line belongs to the caption on the line before. */
function settleCredits(units: readonly Unit[]): Unit[] {
  const settled: Unit[] = [];
  for (const unit of units) {
    const before = settled.at(-1);
    const { line, seen } = unit;
    const isCredit = seen.as === 'caption' && seen.caption === '';
    const hasCaption = before?.seen.as === 'text' && before.line.text.length <= 800 && settled.length > 1;
    if (isCredit && !line.gap && hasCaption) {
      const caption = { ...seen, caption: before.line.text };
      settled[settled.length - 1] = {
        line: { ...before.line, text: `${before.line.text} ${line.text}` },
        seen: caption,
      };
    } else if (isCredit && !seen.sure) settled.push({ line, seen: { as: 'text' } });
    else settled.push(unit);
  }
  return settled;
}

/**
 * A caption stands once: again with the same credit, or without one in the neighbourhood, it is repeated. A caption
 * that was not sure becomes so, for body text does not stand twice.
 */
function settleRepeats(units: readonly Unit[]): Unit[] {
  const first = new Map<string, number>();
  const settled = [...units];
  for (const [at, { line, seen }] of units.entries()) {
    if (seen.as !== 'caption' || seen.caption === '') continue;
    const key = `${keyOf(seen.caption)} ${keyOf(seen.credit)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      continue;
    }
    settled[at] = { line, seen: { as: 'repeated', why: 'repeated-caption' } };
    makeSure(settled, before);
  }
  for (const [at, { line, seen }] of units.entries()) {
    if ((seen.as !== 'text' && seen.as !== 'quoted') || line.text.length > 800) continue;
    const caption = [at - 1, at + 1, at - 2, at + 2].find((near) => saysTheSame(settled[near], line.text));
    if (caption === undefined) continue;
    settled[at] = { line, seen: { as: 'repeated', why: 'repeated-caption' } };
    makeSure(settled, caption);
  }
  return settled;
}

function makeSure(units: Unit[], at: number): void {
  const unit = units[at];
  if (unit?.seen.as === 'caption') units[at] = { ...unit, seen: { ...unit.seen, sure: true } };
}

function saysTheSame(unit: Unit | undefined, text: string): boolean {
  const key = keyOf(text);
  return unit?.seen.as === 'caption' && key !== '' && keyOf(unit.seen.caption) === key;
}
