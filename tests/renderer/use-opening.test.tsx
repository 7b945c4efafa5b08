import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import type { OpenArticle } from '../../renderer/article/open-article';
import { restMs } from '../../renderer/article/recorder';
import { drawnIn, type Opening, patienceMs, useOpening } from '../../renderer/article/use-opening';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { fakeBridge } from './fake-bridge';
import { anArticle, opened, saved } from './given';

afterEach(() => void vi.useRealTimers());

/** The window's opening of articles, on a machine that lets go of one only when the test says so. */
function openings() {
  const letGo = new Map<string, () => void>();
  const shownWhenClosed: (string | undefined)[] = [];
  const fake = fakeBridge({
    article: {
      open: ({ name }) => succeeded(opened({ name: name === 'old' ? 'first' : name })),
      record: () => succeeded(null),
      close: ({ name }) => {
        shownWhenClosed.push(shown());
        return new Promise((resolve) =>
          letGo.set(name, () => resolve(succeeded({ name: `${name}-by-then` }))),
        );
      },
    },
  });
  const named = vi.fn();
  const hook = renderHook(({ name }) => useOpening(name, named), {
    initialProps: { name: 'first' },
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const shown = () => {
    const { opening } = hook.result.current;
    return opening.is === 'open' ? opening.open.name : undefined;
  };
  return { fake, hook, shown, shownWhenClosed, letGo, named };
}

function openIn(opening: Opening): OpenArticle {
  if (opening.is !== 'open') throw new Error('No article is open.');
  return opening.open;
}

test('the next article is shown while the last is still being saved', async () => {
  const { hook, shown, letGo } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  expect([...letGo.keys()]).toEqual(['first']);
});

test('an article is off the screen in the very moment in which it takes no more words', async () => {
  const { hook, shown, shownWhenClosed } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  act(() => void hook.result.current.adopt.close('second'));
  await waitFor(() => expect(shownWhenClosed).toEqual([undefined, undefined]));
});

/** The window's opening of articles, on a machine that answers one when the test says so. */
function slowOpenings() {
  const answers: (() => void)[] = [];
  const fake = fakeBridge({
    article: {
      open: ({ name }) => new Promise((resolve) => answers.push(() => resolve(succeeded(opened({ name }))))),
      close: ({ name }) => succeeded({ name }),
    },
  });
  const named = vi.fn();
  const { result, rerender } = renderHook(({ name }) => useOpening(name, named), {
    initialProps: { name: 'first' },
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const drawn = () => `${result.current.opening.is}: ${drawnIn(result.current.opening)?.name}`;
  return { answers, rerender, drawn };
}

test('the article left stands on the screen until the next is there, or takes longer than a writer has patience', async () => {
  const { answers, rerender, drawn } = slowOpenings();
  vi.useFakeTimers();
  const seen: string[] = [];
  for (const name of ['first', 'second', 'third']) {
    rerender({ name });
    await act(() => vi.advanceTimersByTimeAsync(patienceMs - 1));
    seen.push(drawn());
    if (name === 'third') await act(() => vi.advanceTimersByTimeAsync(1));
    if (name === 'third') seen.push(drawn());
    await act(async () => answers.shift()?.());
    seen.push(drawn());
  }
  expect(seen).toEqual([
    'opening: undefined',
    'open: first',
    'opening: first',
    'open: second',
    'opening: second',
    'opening: undefined',
    'open: third',
  ]);
});

test('the next is shown that comes in the very moment the writer’s patience ends', async () => {
  const { answers, rerender, drawn } = slowOpenings();
  vi.useFakeTimers();
  await act(() => vi.advanceTimersByTimeAsync(0));
  await act(async () => answers.shift()?.());
  rerender({ name: 'second' });
  await act(() => vi.advanceTimersByTimeAsync(patienceMs - 1));
  expect(drawn()).toBe('opening: first');

  // Within one act: React draws neither before both have happened.
  await act(async () => {
    answers.shift()?.();
    await vi.advanceTimersByTimeAsync(1);
  });

  expect(drawn()).toBe('open: second');
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

test('an article just left is done with only when the machine has let go of it', async () => {
  const { hook, shown, letGo } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  let isSettled = false;
  const settled = hook.result.current.adopt.settled().then(() => {
    isSettled = true;
  });
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(isSettled).toBe(false);
  await act(async () => letGo.get('first')?.());
  await settled;
});

test('an article asked for by a name it had before is shown under the one it has', async () => {
  const { hook, shown, letGo, named } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  expect(named).not.toHaveBeenCalled();
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  letGo.get('first')?.();
  hook.rerender({ name: 'old' });
  await waitFor(() => expect(shown()).toBe('first'));
  expect(named.mock.calls).toEqual([['first']]);
});

/** An article open on a machine that answers no batch but the first, and another copy of it to become. */
async function becoming() {
  const fake = fakeBridge({
    article: {
      open: ({ name }) => succeeded(opened({ name })),
      // As a machine does whose copy became another: numbers of before no longer fit.
      record: ({ sequence }) =>
        sequence === 1 ? succeeded(null) : failed({ kind: 'out-of-step', at: 'first' }),
      replace: () => succeeded(null),
    },
  });
  const named = vi.fn();
  const { result } = renderHook(() => useOpening('first', named), {
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const open = () => openIn(result.current.opening);
  await waitFor(open);
  vi.useFakeTimers();
  open().setMetadata('section', 'City');
  await open().flush();
  const restored = anArticle('As it was yesterday');
  const become = () =>
    act(() =>
      fake.tell('replaced', {
        name: 'first',
        article: restored,
        standing: { state: saved, sequence: 2 },
      }),
    );
  return { fake, open, restored, become };
}

test('an article that became another is not written over by what stood before it', async () => {
  const { fake, open, restored, become } = await becoming();

  become();
  await vi.advanceTimersByTimeAsync(2 * restMs);

  expect(open().article).toEqual(restored);
  expect(fake.askedBy('article', 'replace')).toEqual([]);
});

test('nor when the machine was just being asked whether both hold the same', async () => {
  const { fake, open, restored, become } = await becoming();

  vi.advanceTimersByTime(restMs);
  expect(fake.askedBy('article', 'record')).toHaveLength(2);
  become();
  await vi.advanceTimersByTimeAsync(2 * restMs);

  expect(open().article).toEqual(restored);
  expect(fake.askedBy('article', 'replace')).toEqual([]);
});

test('another copy that comes when its article has been left does not take the screen from the next', async () => {
  const { fake, hook, shown } = openings();
  await waitFor(() => expect(shown()).toBe('first'));
  const first = openIn(hook.result.current.opening);
  hook.rerender({ name: 'second' });
  await waitFor(() => expect(shown()).toBe('second'));
  const second = openIn(hook.result.current.opening);

  act(() => hook.result.current.adopt.become(first, opened({ name: 'first' })));

  expect(openIn(hook.result.current.opening)).toBe(second);
  second.setMetadata('section', 'City');
  await second.flush();
  expect(fake.askedBy('article', 'record')).toMatchObject([{ name: 'second', sequence: 1 }]);
});

test('what is written in a copy that came while its article was being left is with the machine first', async () => {
  let prove = () => {};
  const asked: string[] = [];
  const fake = fakeBridge({
    article: {
      open: ({ name }) => succeeded(opened({ name })),
      record: ({ operations, hash }) => {
        for (const each of operations) if (each.type === 'set_metadata') asked.push(each.field);
        if (hash === undefined) return succeeded(null);
        return new Promise((resolve) => {
          prove = () => resolve(succeeded(null));
        });
      },
      close: ({ name }) => {
        asked.push('close');
        return succeeded({ name });
      },
    },
  });
  const named = vi.fn();
  const { result, rerender } = renderHook(({ name }) => useOpening(name, named), {
    initialProps: { name: 'first' },
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  await waitFor(() => openIn(result.current.opening));
  const before = openIn(result.current.opening);
  vi.useFakeTimers();
  before.setMetadata('section', 'City');
  await before.flush();
  // The two sides are being compared, and who leaves waits for that.
  await vi.advanceTimersByTimeAsync(restMs);
  rerender({ name: 'second' });
  await act(() => vi.advanceTimersByTimeAsync(0));

  act(() => result.current.adopt.become(before, opened({ name: 'first' })));
  openIn(result.current.opening).setMetadata('dateline', 'Geneva');
  prove();
  await act(() => vi.advanceTimersByTimeAsync(0));

  expect(openIn(result.current.opening).name).toBe('second');
  expect(asked).toEqual(['section', 'dateline', 'close']);
});

test('a fault of the machine stands in the window’s place', async () => {
  const fake = fakeBridge({
    article: {
      open: ({ name }) => {
        if (name === 'broken') throw new Error('The machine stumbles.');
        return succeeded(opened({ name }));
      },
      record: () => succeeded(null),
      close: ({ name }) => succeeded({ name }),
    },
  });
  const seen: unknown[] = [];
  class Boundary extends Component<{ children: ReactNode }, { fault: boolean }> {
    override state = { fault: false };
    static getDerivedStateFromError() {
      return { fault: true };
    }
    override componentDidCatch(fault: unknown) {
      seen.push(fault);
    }
    override render() {
      return this.state.fault ? <p>A fault</p> : this.props.children;
    }
  }
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  renderHook(() => useOpening('broken', vi.fn()), {
    wrapper: ({ children }) => (
      <BridgeProvider bridge={fake.bridge}>
        <Boundary>{children}</Boundary>
      </BridgeProvider>
    ),
  });
  await screen.findByText('A fault');
  expect(String(seen[0])).toContain('stumbles');
  quiet.mockRestore();
});
