import { expect, test } from 'vitest';
import { choicesFrom, firstChoices, firstWindow, mostWindows } from '../../electron/machine/choices';

test('preferences kept by an older version stay, and what it did not know is as at first', () => {
  const { preferences } = choicesFrom({ preferences: { name: 'Anne Roux', theme: 'dark' } });
  expect(preferences).toEqual({ ...firstChoices.preferences, name: 'Anne Roux', theme: 'dark' });
});

test('a preference that is none is as at first, the others stay', () => {
  const { preferences } = choicesFrom({
    preferences: { name: 'Anne Roux', theme: 'plaid', keepLocation: 1 },
  });
  expect(preferences).toEqual({ ...firstChoices.preferences, name: 'Anne Roux' });
});

test.each([undefined, null, 'Anne', []])('preferences that are %j are the first ones', (preferences) => {
  expect(choicesFrom({ preferences }).preferences).toEqual(firstChoices.preferences);
});

test('a window that is none does not take the others with it', () => {
  const kept = { ...firstWindow, place: { article: 'sony', selection: null, top: { part: 3, above: 7 } } };
  const windows = [firstWindow, { fills: 'moon' }, null, kept];
  expect(choicesFrom({ windows }).windows).toEqual([firstWindow, kept]);
});

test('a place that an older version wrote is none, and its window stands where it did', () => {
  const bounds = { x: 10, y: 20, width: 900, height: 700 };
  const windows = [{ ...firstWindow, bounds, place: { article: 'sony', selection: null, scroll: 12 } }];
  expect(choicesFrom({ windows }).windows).toEqual([{ ...firstWindow, bounds }]);
});

test('no more windows open at a start than a person can have meant', () => {
  const windows = Array.from({ length: 500 }, () => firstWindow);
  expect(choicesFrom({ windows }).windows).toHaveLength(mostWindows);
});
