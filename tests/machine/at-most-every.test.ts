import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../electron/machine/at-most-every';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first call acts at once, those that follow act together a little later', () => {
  const act = vi.fn();
  const ask = atMostEvery(200, act);

  ask();
  expect(act).toHaveBeenCalledTimes(1);
  for (let time = 0; time < 50; time++) ask();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  expect(act).toHaveBeenCalledTimes(2);
});

test('the last of many is never left out, and nothing is done that nobody asked for', () => {
  const act = vi.fn();
  const ask = atMostEvery(200, act);
  let doneAtLast = 0;

  for (let time = 0; time < 95; time++) {
    ask();
    doneAtLast = act.mock.calls.length;
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(10_000);

  expect(act.mock.calls.length).toBe(doneAtLast + 1);
  expect(doneAtLast).toBeLessThan(8);
  ask();
  expect(act.mock.calls.length).toBe(doneAtLast + 2);
});

test('what is stopped is not done any more', () => {
  const act = vi.fn();
  const ask = atMostEvery(200, act);

  ask();
  ask();
  ask.stop();
  vi.advanceTimersByTime(10_000);

  expect(act).toHaveBeenCalledTimes(1);
});
