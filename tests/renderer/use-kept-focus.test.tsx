import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useKeptFocus } from '../../renderer/library/use-kept-focus';

test('while the row that goes still stands there with the focus, the one in its place waits for it', () => {
  vi.useFakeTimers();
  const list = document.createElement('div');
  list.className = 'entries';
  list.innerHTML = '<div data-key="two" tabindex="-1"></div><div data-key="three" tabindex="-1"></div>';
  document.body.append(list);
  try {
    const row = (name: string) => list.querySelector<HTMLElement>(`[data-key="${name}"]`);
    const { result, rerender } = renderHook(({ names }) => useKeptFocus(names, false), {
      initialProps: { names: ['two', 'three'] },
    });
    row('two')?.focus();
    result.current('two');
    rerender({ names: ['three'] });
    act(() => vi.advanceTimersByTime(100));
    expect(document.activeElement).toBe(row('two'));
    row('two')?.remove();
    act(() => vi.advanceTimersByTime(100));
    expect(document.activeElement).toBe(row('three'));
  } finally {
    list.remove();
    vi.useRealTimers();
  }
});
