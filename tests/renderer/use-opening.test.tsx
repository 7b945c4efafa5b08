import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../../article';
import { useOpening } from '../../renderer/article/use-opening';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { fakeBridge } from './fake-bridge';
import { opened } from './given';

/** The window's opening of articles, on a machine that lets go of one only when the test says so. */
function openings() {
  const letGo = new Map<string, () => void>();
  const fake = fakeBridge({
    article: {
      open: ({ name }) => succeeded(opened({ name })),
      record: () => succeeded(null),
      close: ({ name }) =>
        new Promise((resolve) => letGo.set(name, () => resolve(succeeded({ name: `${name}-by-then` })))),
    },
  });
  const hook = renderHook(({ name }) => useOpening(name), {
    initialProps: { name: 'first' },
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const shown = () => {
    const { opening } = hook.result.current;
    return opening.is === 'open' ? opening.open.name : undefined;
  };
  return { fake, hook, shown, letGo };
}

test('the next article is shown while the last is still being saved', async () => {
  const { hook, shown, letGo } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  expect([...letGo.keys()]).toEqual(['first']);
});

test('an article asked for again is opened only when the machine has let go of it', async () => {
  const { fake, hook, shown, letGo } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  hook.rerender({ name: 'first' });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(fake.askedBy('article', 'open').map(({ name }) => name)).toEqual(['first', 'second']);
  await act(async () => letGo.get('first')?.());
  await waitFor(() => expect(shown()).toBe('first'));
});

test('an article just left is done with under its folder’s name only when the machine has let go of it', async () => {
  const { hook, shown, letGo } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  const answers: string[] = [];
  const asking = hook.result.current.adopt.leftAs('first').then((name) => answers.push(name));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(answers).toEqual([]);
  await act(async () => letGo.get('first')?.());
  await asking;
  expect(answers).toEqual(['first-by-then']);
  expect(await hook.result.current.adopt.leftAs('another')).toBe('another');
});
