import { expect, test } from 'vitest';
import type { Cell } from './report/cell';
import { ratiosOf, worseThan } from './report/ratios';

const typing = (subject: string, size: number, ...samples: number[]): Cell => ({
  section: 'editors',
  measure: 'typing',
  subject,
  size,
  unit: 'ms',
  samples,
});

test('ours is held against others of the same size, and against itself from the smallest to the largest', () => {
  const cells = [
    ...[typing('bare', 1000, 4), typing('bare', 10_000, 10)],
    ...[typing('Marbre', 10_000, 4, 6, 5), typing('Marbre', 1000, 4)],
  ];
  expect(ratiosOf(cells)).toEqual({
    'editors: typing, 1000: Marbre / bare': 1,
    'editors: typing, 10000: Marbre / bare': 0.5,
    'editors: typing, 1000 to 10000: slope of Marbre': 1.25,
  });
});

test('only what is a fifth worse is said, worst first', () => {
  const baseline = { level: 1, alittle: 1, worse: 1, worst: 1, unmeasured: 1 };
  const now = { level: 1, alittle: 1.19, worse: 1.3, worst: 2, isNew: 9 };
  expect(worseThan(baseline, now)).toEqual([
    { what: 'worst', was: 1, is: 2 },
    { what: 'worse', was: 1, is: 1.3 },
  ]);
});
