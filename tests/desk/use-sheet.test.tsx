import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type SheetName, useSheet } from '../../renderer/desk/use-sheet';

function over(article: string | undefined, sheet: SheetName) {
  const { result, rerender } = renderHook(useSheet, { initialProps: article });
  act(() => result.current[1](sheet));
  return { shown: () => result.current[0], turnTo: (other: string | undefined) => rerender(other) };
}

test('the sheet of an article goes with it, and does not come back with it', () => {
  const { shown, turnTo } = over('a', 'handOff');
  turnTo('b');
  expect(shown()).toBeUndefined();
  turnTo('a');
  expect(shown()).toBeUndefined();
});

test('it is gone while the next one is opened', () => {
  const { shown, turnTo } = over('a', 'preview');
  turnTo(undefined);
  expect(shown()).toBeUndefined();
});

test('it stays over the same article', () => {
  const { shown, turnTo } = over('a', 'rename');
  turnTo('a');
  expect(shown()).toBe('rename');
});

test('a sheet that is of no article stays', () => {
  const { shown, turnTo } = over('a', 'imports');
  turnTo('b');
  expect(shown()).toBe('imports');
});
