import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Look } from '../../article/bridge/program';
import { usePanes } from '../../renderer/desk/use-panes';

const wide = window.innerWidth;

function resize(width: number): void {
  Object.assign(window, { innerWidth: width });
  window.dispatchEvent(new Event('resize'));
}
afterEach(() => resize(wide));

function panes(look: Partial<Look>, hasInspector = true) {
  const asked: Partial<Look>[] = [];
  const whole = { libraryOpen: true, inspectorOpen: true, ...look };
  const hook = renderHook(() => usePanes(whole, hasInspector, (changed) => asked.push(changed)));
  return { hook, asked };
}

test('in a wide window each pane is what its button made it', () => {
  const { hook, asked } = panes({});
  expect(hook.result.current).toMatchObject({ libraryOpen: true, inspectorOpen: true });
  hook.result.current.toggle('library');
  hook.result.current.toggle('inspector');
  expect(asked).toEqual([{ libraryOpen: false }, { inspectorOpen: false }]);
});

test('in a narrow one the inspector covers the library, and asking for the library shuts the inspector', () => {
  const { hook, asked } = panes({});
  act(() => resize(640));
  expect(hook.result.current).toMatchObject({ libraryOpen: false, inspectorOpen: true });
  hook.result.current.toggle('library');
  expect(asked).toEqual([{ libraryOpen: true, inspectorOpen: false }]);
});

test('a library alone stays in a narrow window, and so it does while no article is open', () => {
  act(() => resize(640));
  expect(panes({ inspectorOpen: false }).hook.result.current.libraryOpen).toBe(true);
  expect(panes({}, false).hook.result.current.libraryOpen).toBe(true);
});
