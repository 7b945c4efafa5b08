import { listOf } from './make-part';
import { place, placeUnsure, type Reading, setAside } from './reading';
import type { Entry } from './recognise/entry';
import type { Unit } from './units';

/** Entries with one mark, or numbered 1, 2, 3 …: a list. Dashes may be a dialogue; one alone is no list. */
export function takeEntries(reading: Reading, unit: Unit, at: number): number {
  if (unit.seen.as !== 'entry') return 0;
  const run = runFrom(reading.units, at);
  const { mark, style, number } = unit.seen;
  if (style === 'numbered' && (number !== 1 || run.length < 2)) return 0;
  const isDash = mark === '–' || mark === '—';
  const isAmbiguous = mark === '-' || mark === '*' || mark === '·';
  if (isDash || (isAmbiguous && run.length < 2)) {
    for (const { unit } of run) placeUnsure(reading, 'list-or-dialogue', unit);
  } else {
    place(
      reading,
      listOf(
        style,
        run.map(({ entry }) => entry.text),
      ),
      unit,
    );
    for (const { unit, entry } of run) setAside(reading.ledger, 'sign', unit, entry.mark);
  }
  reading.texts += run.length;
  return run.length;
}

function runFrom(units: readonly Unit[], at: number): { unit: Unit; entry: Entry }[] {
  const run: { unit: Unit; entry: Entry }[] = [];
  for (let unit = units[at]; unit?.seen.as === 'entry'; unit = units[at + run.length]) {
    const before = run.at(-1)?.entry;
    const goesOn =
      !before ||
      (unit.seen.style === 'numbered'
        ? before.number + 1 === unit.seen.number && before.style === 'numbered'
        : before.mark === unit.seen.mark);
    if (!goesOn) break;
    run.push({ unit, entry: unit.seen });
  }
  return run;
}
