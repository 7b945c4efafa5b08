import { expect, it } from 'vitest';
import { placeAtOrAfter } from '../../article';

const places = [
  { path: [0], start: 3, end: 5 },
  { path: [2, 0], start: 0, end: 2 },
  { path: [2, 0], start: 7, end: 9 },
  { path: [4, 1, 0], start: 1, end: 3 },
];

for (const [path, start, after] of [
  [[0], 0, 0],
  [[0], 3, 0],
  [[0], 4, 1],
  [[1], 99, 1],
  [[2, 0], 1, 2],
  [[2, 1], 0, 3],
  [[4, 1, 0], 2, 0],
] as const)
  it(`from [${path}] at ${start} the next place is number ${after}`, () =>
    expect(placeAtOrAfter(places, { path, start })).toBe(after));

it('without places there is no next', () => expect(placeAtOrAfter([], { path: [0], start: 0 })).toBe(-1));
