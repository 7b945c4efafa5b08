import { expect, test } from 'vitest';
import { median, p95, quantile } from './report/samples';

test('a median stands in the middle, between two middle neighbours when there are two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a high quantile leans towards the slowest samples', () => {
  expect(p95(Array.from({ length: 101 }, (_, at) => at))).toBe(95);
  expect(quantile([1, 2], 1)).toBe(2);
});

test('a cell without samples is a fault, not a zero', () => {
  expect(() => median([])).toThrow('no samples');
});
