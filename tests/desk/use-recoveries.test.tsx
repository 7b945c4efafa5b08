import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { useRecoveries } from '../../renderer/desk/use-recoveries';
import { fakeBridge } from '../renderer/fake-bridge';

const sony = { name: 'sony', headline: 'Sony cède' };
const bridge = { name: 'bridge', headline: 'A bridge closes' };

/** A start at which words of these articles are in the journal only, told when the test says so. */
function starting(opening: string | undefined, recoveries: (typeof sony)[] | 'no library') {
  let answer = () => {};
  const fake = fakeBridge({
    article: {
      recoveries: () =>
        new Promise((resolve) => {
          answer = () =>
            resolve(
              recoveries === 'no library'
                ? failed({ kind: 'no-library', at: '' })
                : succeeded({ recoveries }),
            );
        }),
    },
  });
  const tell = vi.fn();
  const { unmount } = renderHook(() => useRecoveries(opening, tell), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  return { unmount, answer: () => act(async () => answer()), told: () => tell.mock.calls.flat() };
}

test('an article whose last words are in the journal only is told of at the start', async () => {
  const { answer, told } = starting(undefined, [sony, bridge]);
  await answer();
  expect(told()).toEqual([sony]);
});

test('one that opens brings them back by itself, so another is told of', async () => {
  const { answer, told } = starting('sony', [sony, bridge]);
  await answer();
  expect(told()).toEqual([bridge]);
});

test('where it is the only one nothing is said', async () => {
  const { answer, told } = starting('sony', [sony]);
  await answer();
  expect(told()).toEqual([]);
});

test('a desk that is gone by then, as for another library, tells nothing', async () => {
  const { unmount, answer, told } = starting(undefined, [sony]);
  unmount();
  await answer();
  expect(told()).toEqual([]);
});

test('without a library nothing is said here: its own pane does', async () => {
  const { answer, told } = starting(undefined, 'no library');
  await answer();
  expect(told()).toEqual([]);
});
