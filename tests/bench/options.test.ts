import { expect, test } from 'vitest';
import { readOptions } from './options';

test('without options: four sizes, three rounds, everything but the long session', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ sizes: [1000, 10_000, 50_000, 100_000], rounds: 3, engines: [] });
  expect(options.only).toContain('start');
  expect(options.only).not.toContain('session');
});

test('a session is measured by itself', () => {
  expect(readOptions(['--session', '--quick'])).toMatchObject({ only: ['session'], quick: true });
});

test('quick is smaller in every way, and what is said beside it still counts', () => {
  expect(readOptions(['--quick'])).toMatchObject({ sizes: [1000, 10_000], rounds: 1 });
  expect(readOptions(['--quick', '--rounds', '2'])).toMatchObject({ rounds: 2 });
});

test('sizes are put in order, for a slope runs from the smallest to the largest', () => {
  expect(readOptions(['--sizes', '10000,1000']).sizes).toEqual([1000, 10_000]);
});

test('what is not known is refused by a sentence', () => {
  expect(() => readOptions(['--only', 'typin'])).toThrow('--only takes some of');
  expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds takes whole numbers from 1, not "0".');
  expect(() => readOptions(['--fast'])).toThrow('--fast');
});
