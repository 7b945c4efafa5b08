import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import type { Recovery } from '../../article/bridge/articles';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { useRecoveries } from '../../renderer/desk/use-recoveries';
import { fakeBridge } from '../renderer/fake-bridge';

const sony = { id: '1', name: 'sony', headline: 'Sony cède' };
const bridge = { id: '2', name: 'bridge', headline: 'A bridge closes' };

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
  const { result, unmount } = renderHook(() => useRecoveries(opening, tell), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  return {
    unmount,
    answer: () => act(async () => answer()),
    /** The window has left the article of that id. */
    left: (id: string) => act(() => fake.tell('wordsLeft', { id })),
    nameOf: (recovery: Recovery) => result.current(recovery),
    told: () => tell.mock.calls.flat(),
  };
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

test('one that was left without a folder is told of, and no other', async () => {
  const { left, answer, told } = starting('sony', [sony, bridge]);
  left('1');
  await answer();
  expect(told()).toEqual([sony]);
});

test('one that was left and has its folder again is not told of', async () => {
  const { left, answer, told } = starting('sony', [bridge]);
  left('1');
  await answer();
  expect(told()).toEqual([]);
});

test('it is opened by the name it has then: another article may have been begun under the one it had', async () => {
  const { answer, nameOf } = starting(undefined, [{ ...sony, name: 'sony-2' }]);
  const name = nameOf(sony);
  await answer();
  expect(await name).toBe('sony-2');
});

test('one that is in no journal any more is opened where it stood', async () => {
  const { answer, nameOf } = starting(undefined, []);
  const name = nameOf(sony);
  await answer();
  expect(await name).toBe('sony');
});
