import { expect, test } from 'vitest';
import { lossOf } from './window/loss';

const painted = ['Kill', 'Killx', 'Killxy', 'Killxyz'].map((text, at) => ({ atMs: 100 * at, text }));
const times = { killedAtMs: 350, undoneAtMs: 0 };

test.each([
  ['the last that was painted', 'Killxyz'],
  ['a key more, at the end', 'Killxyzk'],
  ['a key more, where the caret stood', 'Kiollxyz'],
  ['a paste more', 'KillPASTEDxyz'],
])('%s: nothing is lost', (_name, back) => {
  expect(lossOf(painted, back, times)).toEqual({ keys: 0, ms: 0, broken: [] });
});

test('what was painted and is not there is counted, from its first frame to the kill', () => {
  expect(lossOf(painted, 'Killx', times)).toEqual({ keys: 2, ms: 150, broken: [] });
});

test('what was taken back after the last frame is no loss', () => {
  expect(lossOf(painted, 'Killx', { ...times, undoneAtMs: 340 })).toEqual({ keys: 0, ms: 0, broken: [] });
});

test.each(['Something else', 'Killxyz and a whole line that nobody wrote', ''])(
  'what was never shown is a promise broken: %j',
  (back) => {
    expect(lossOf(painted, back, times).broken).toHaveLength(1);
  },
);
