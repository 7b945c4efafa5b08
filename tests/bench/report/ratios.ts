import type { Cell } from './cell';
import { median } from './samples';

/** Ratios by name. They travel from machine to machine better than milliseconds do. */
export type Ratios = Readonly<Record<string, number>>;

/** Whom each section holds against whom. */
const pairs = [
  { section: 'editors', ours: 'Marbre', theirs: 'bare' },
  { section: 'editors', ours: 'Marbre', theirs: 'ProseMirror' },
  { section: 'program', ours: 'whole program', theirs: 'editor alone' },
  { section: 'start', ours: 'Marbre', theirs: 'empty window' },
  { section: 'start', ours: 'Marbre with Electron', theirs: 'Electron' },
];

/** Every ratio of medians a run holds: ours over another of the same size, and ours from the smallest size to the largest. */
export function ratiosOf(cells: readonly Cell[]): Ratios {
  const found: Record<string, number> = {};
  const middles = new Map(cells.map((cell) => [name(cell, cell.subject, cell.size), median(cell.samples)]));
  for (const cell of cells) {
    const { section, measure, subject, size, unit } = cell;
    const own = middles.get(name(cell, subject, size)) ?? 0;
    for (const { theirs } of pairs.filter((pair) => pair.section === section && pair.ours === subject)) {
      const other = middles.get(name(cell, theirs, size));
      // A bare page takes no heap to speak of.
      if (other && measure !== 'heap')
        found[`${section}: ${measure}, ${size}: ${subject} / ${theirs}`] = own / other;
    }
    const isOurs =
      section === 'session' || pairs.some((pair) => pair.section === section && pair.ours === subject);
    const sizes = cells
      .filter((one) => one.section === section && one.measure === measure && one.subject === subject)
      .map((one) => one.size);
    const smallest = Math.min(...sizes);
    const first = middles.get(name(cell, subject, smallest));
    if (isOurs && unit === 'ms' && first && size === Math.max(...sizes) && size > smallest)
      found[`${section}: ${measure}, ${smallest} to ${size}: slope of ${subject}`] = own / first;
  }
  return found;
}

/** What has become worse by more than a fifth, worst first; what only one of the two holds is passed over. */
export function worseThan(baseline: Ratios, now: Ratios): { what: string; was: number; is: number }[] {
  return Object.entries(now)
    .map(([what, is]) => ({ what, was: baseline[what] ?? Number.POSITIVE_INFINITY, is }))
    .filter(({ was, is }) => is > was * 1.2)
    .sort((one, other) => other.is / other.was - one.is / one.was);
}

const name = ({ section, measure }: Cell, subject: string, size: number): string =>
  `${section}\0${measure}\0${subject}\0${size}`;
