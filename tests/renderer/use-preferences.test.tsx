import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { succeeded } from '../../article';
import type { Preferences } from '../../article/bridge/program';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { usePreferences } from '../../renderer/preferences/use-preferences';
import { fakeBridge } from './fake-bridge';
import { preferences } from './given';

const libraryFolder = '/home/anne/Marbre';

/** A window's preferences, and a machine that keeps them, or stumbles, only when the test says so. */
function preferring(first: Partial<Preferences>) {
  const waiting: { keep: () => void; stumble: () => void }[] = [];
  let kept = { ...preferences, ...first };
  const fake = fakeBridge({
    program: {
      changePreferences: (changed) =>
        new Promise((resolve, refuse) =>
          waiting.push({
            keep: () => {
              kept = { ...kept, ...changed };
              resolve(succeeded({ language: 'en', preferences: kept, libraryFolder }));
            },
            stumble: () => refuse(new Error('The machine stumbles.')),
          }),
        ),
    },
  });
  const { result } = renderHook(
    () => {
      const [standing, setStanding] = useState({ preferences: kept });
      const { change, told } = usePreferences(standing.preferences, (changed) =>
        setStanding((now) => ({ ...now, ...changed(now) })),
      );
      return { standing, change, told, setStanding };
    },
    { wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider> },
  );
  const faults: unknown[] = [];
  return {
    faults,
    name: () => result.current.standing.preferences.name,
    change: (changed: Partial<Preferences>) =>
      act(() => void result.current.change(changed).catch((fault) => faults.push(fault))),
    hear: (said: Partial<Preferences>) => {
      kept = { ...kept, ...said };
      const standing = { language: 'en', preferences: kept, libraryFolder } as const;
      act(() => {
        const shown = result.current.told(standing);
        result.current.setStanding((now) => ({ ...now, ...shown }));
      });
    },
    theme: () => result.current.standing.preferences.theme,
    keep: () => act(async () => waiting.shift()?.keep()),
    stumble: () => act(async () => waiting.shift()?.stumble()),
  };
}

test('a change is shown before the machine has answered', () => {
  const { name, change } = preferring({ name: '' });
  change({ name: 'A' });
  expect(name()).toBe('A');
});

test('letters typed while the machine answers the first of them stand', async () => {
  const { name, change, keep } = preferring({ name: '' });
  for (const typed of ['A', 'An', 'Ann']) change({ name: typed });

  await keep();
  expect(name()).toBe('Ann');
  change({ name: `${name()}e` });
  for (let answer = 0; answer < 3; answer++) await keep();

  expect(name()).toBe('Anne');
});

test('what another window changes meanwhile comes with the answer to the last change here', async () => {
  const { name, theme, change, hear, keep } = preferring({ name: 'Ann', theme: 'system' });
  change({ name: 'Anne' });

  hear({ theme: 'dark' });
  expect(name()).toBe('Anne');
  await keep();

  expect([name(), theme()]).toEqual(['Anne', 'dark']);
});

test('what another window changes while nothing is under way here holds at once', async () => {
  const { name, change, hear, keep } = preferring({ name: 'Ann' });
  change({ name: 'Anne' });
  await keep();

  hear({ name: 'Anne Roux' });

  expect(name()).toBe('Anne Roux');
});

test('a change that the machine did not keep is taken back, to what it kept last', async () => {
  const { name, change, keep, stumble, faults } = preferring({ name: '' });
  for (const typed of ['A', 'An', 'Ann']) change({ name: typed });

  await keep();
  await stumble();
  expect(name()).toBe('Ann');
  await stumble();

  expect(name()).toBe('A');
  expect(faults).toHaveLength(2);
});
