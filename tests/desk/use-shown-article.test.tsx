import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failed, succeeded } from '../../article';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { useShownArticle } from '../../renderer/desk/use-shown-article';
import { fakeBridge } from '../renderer/fake-bridge';
import { opened } from '../renderer/given';

test('an article that was not there is opened when it is asked for again', async () => {
  let isThere = false;
  const fake = fakeBridge({
    article: {
      open: ({ name }) => (isThere ? succeeded(opened({ name })) : failed({ kind: 'no-article', at: name })),
      elsewhere: () => succeeded({ elsewhere: false }),
    },
  });
  const { result } = renderHook(() => useShownArticle('article'), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  await waitFor(() => expect(result.current.opening.is).toBe('failed'));

  isThere = true;
  act(() => result.current.show('article'));

  await waitFor(() => expect(result.current.open?.name).toBe('article'));
});

/** A window's choice of an article, on a machine that answers what is held back only when the test says so. */
function choosing(heldBack: 'elsewhere' | 'close') {
  const answers = new Map<string, () => void>();
  const later = <Value,>(of: typeof heldBack, name: string, value: Value) =>
    of === heldBack
      ? new Promise<ReturnType<typeof succeeded<Value>>>((resolve) =>
          answers.set(name, () => resolve(succeeded(value))),
        )
      : succeeded(value);
  const fake = fakeBridge({
    program: { rememberPlace: () => succeeded(null) },
    article: {
      open: ({ name }) => succeeded(opened({ name })),
      elsewhere: ({ name }) => later('elsewhere', name, { elsewhere: false }),
      close: ({ name }) => later('close', name, { name }),
    },
  });
  const { result } = renderHook(() => useShownArticle('first'), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const isShown = (name: string | undefined) =>
    waitFor(() => expect([result.current.name, result.current.open?.name]).toEqual([name, name]));
  const answer = (name: string) => act(async () => answers.get(name)?.());
  return { fake, result, isShown, answer };
}

test('an article given up stands open no more, and is not begun with at the next start', async () => {
  const { fake, result, isShown, answer } = choosing('close');
  await isShown('first');

  act(() => void result.current.giveUp('first'));
  await isShown(undefined);
  await answer('first');

  expect(fake.askedBy('program', 'rememberPlace')).toEqual([null]);
});

test('one asked for while another is being given up stands open under its name', async () => {
  const { fake, result, isShown, answer } = choosing('close');
  await isShown('first');
  act(() => void result.current.giveUp('first'));
  await isShown(undefined);

  act(() => result.current.show('second'));
  await isShown('second');
  await answer('first');

  await isShown('second');
  expect(fake.askedBy('program', 'rememberPlace')).toEqual([]);
});

test('one asked for while its words are still being sent stands open too', async () => {
  const { result, isShown, answer } = choosing('close');
  await isShown('first');

  act(() => {
    void result.current.giveUp('first');
    result.current.show('second');
  });
  await isShown('second');
  await answer('first');

  await isShown('second');
});

test('an article that could not be opened is not spoken of once it was given up', async () => {
  const fake = fakeBridge({
    program: { rememberPlace: () => succeeded(null) },
    article: { open: ({ name }) => failed({ kind: 'no-article', at: name }) },
  });
  const { result } = renderHook(() => useShownArticle('article'), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  await waitFor(() => expect(result.current.opening.is).toBe('failed'));

  await act(() => result.current.giveUp('article'));

  expect(result.current.opening.is).toBe('nothing');
});

test('one given up that is still there is shown again, but not over another', async () => {
  const { result, isShown, answer } = choosing('close');
  await isShown('first');
  act(() => void result.current.giveUp('first'));
  await answer('first');
  await isShown(undefined);

  act(() => result.current.takeBack('first'));
  await isShown('first');
  act(() => result.current.takeBack('second'));

  await isShown('first');
});

test('of two asked for the last is shown, in whatever order the machine answers', async () => {
  const { fake, result, isShown, answer } = choosing('elsewhere');
  await isShown('first');
  act(() => {
    result.current.show('second');
    result.current.show('third');
  });

  await answer('third');
  await answer('second');

  await waitFor(() => expect(result.current.name).toBe('third'));
  expect(fake.askedBy('article', 'open').map(({ name }) => name)).not.toContain('second');
});
