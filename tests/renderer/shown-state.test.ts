import { expect, test } from 'vitest';
import type { SaveState } from '../../article/bridge/save-state';
import { shownState } from '../../renderer/save-state/shown-state';

const at = '2026-11-22T14:32:00.000Z';
const saved: SaveState = { name: 'saved', at, troubles: [] };

test('saved is said when the disk said so of the last batch and nothing was typed since', () => {
  expect(shownState({ state: saved, sequence: 4 }, { unsent: false, sent: 4 })).toBe(saved);
});

test.each([
  ['a key waits in the window', { unsent: true, sent: 4 }],
  ['a batch was sent that the state does not speak of', { unsent: false, sent: 5 }],
])('saved is not said when %s', (_what, typed) => {
  expect(shownState({ state: saved, sequence: 4 }, typed).name).toBe('edited');
});

test('a failed save is never hidden by typing', () => {
  const failed: SaveState = {
    name: 'failed',
    since: at,
    problem: { kind: 'no-room', at: 'sony' },
    tries: 1,
    retryAt: at,
    troubles: [],
  };
  expect(shownState({ state: failed, sequence: 4 }, { unsent: true, sent: 9 })).toBe(failed);
});
