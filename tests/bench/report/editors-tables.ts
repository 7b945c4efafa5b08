import type { Cell } from './cell';
import { median, p95 } from './samples';
import { figure, grouped, ratio, table } from './table';

const heads: Readonly<Record<string, string>> = {
  typing: 'typing in the middle, ms',
  enter: 'Enter, ms',
  undo: 'undo, ms',
  paste: 'paste of 1,000 words, ms',
  open: 'opening to the first screen, ms',
  whole: 'opening to the last word, ms',
  work: 'main-thread work a key while typing, ms',
  heap: 'heap the open article takes, MB',
};

/** Every row is held against these: the limit of an editor that lays out everything, and the best-known peer. */
const rivals = [
  { name: 'bare', short: 'bare' },
  { name: 'ProseMirror', short: 'PM' },
  { name: 'editor alone', short: 'alone' },
];

/** One table a measure: editors down, sizes across, median (p95), slope from the smallest size to the largest, ratios. */
export function editorsTables(cells: readonly Cell[], section: string): string[] {
  const own = cells.filter((cell) => cell.section === section);
  const measures = [...new Set(own.map(({ measure }) => measure))];
  // The first round visits them in order, the later ones begin elsewhere.
  const subjects = [...new Set(own.map(({ subject }) => subject))];
  return Object.keys(heads)
    .filter((measure) => measures.includes(measure))
    .map((measure) =>
      measureTable(
        heads[measure] ?? measure,
        subjects,
        own.filter((cell) => cell.measure === measure),
      ),
    );
}

function measureTable(head: string, subjects: readonly string[], cells: readonly Cell[]): string {
  const sizes = [...new Set(cells.map(({ size }) => size))].sort((a, b) => a - b);
  const middle = (subject: string, size: number): number | undefined => {
    const found = cells.find((cell) => cell.subject === subject && cell.size === size);
    return found && median(found.samples);
  };
  // A bare page takes no heap to speak of: a ratio to it means nothing.
  const held = rivals.filter(({ name }) => subjects.includes(name) && cells[0]?.unit === 'ms');
  const rows = subjects.map((subject) => [
    subject,
    ...sizes.map((size) => {
      const found = cells.find((cell) => cell.subject === subject && cell.size === size);
      return found ? `${figure(median(found.samples))} (${figure(p95(found.samples))})` : '';
    }),
    over(middle(subject, sizes.at(-1) ?? 0), middle(subject, sizes[0] ?? 0)),
    ...held.flatMap(({ name }) => sizes.map((size) => over(middle(subject, size), middle(name, size)))),
  ]);
  const columns = [
    ...sizes.map((size) => `${grouped(size)} words`),
    'slope',
    ...held.flatMap(({ short }) => sizes.map((size) => `/${short} ${thousands(size)}`)),
  ];
  return table([[head, ...columns], ...rows]);
}

const over = (value: number | undefined, by: number | undefined): string =>
  value === undefined || by === undefined || by === 0 ? '' : ratio(value / by);

const thousands = (size: number): string => (size % 1000 === 0 ? `${size / 1000}k` : String(size));
