import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patienceMs, useLibraryDue } from '../../renderer/desk/use-library-due';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const begin = (isOpening: boolean) => renderHook(useLibraryDue, { initialProps: isOpening });
const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

test('a window that begins without an article draws the list at once', () => {
  expect(begin(false).result.current).toBe(true);
});

test('one that begins with an article draws that first', async () => {
  const { result, rerender } = begin(true);
  await pass(patienceMs - 1);
  expect(result.current).toBe(false);

  rerender(false);
  expect(result.current).toBe(false);
  await pass(0);

  expect(result.current).toBe(true);
});

test('an article slow to open does not keep the list', async () => {
  const { result } = begin(true);

  await pass(patienceMs);

  expect(result.current).toBe(true);
});

test('a list that was drawn stays while another article is opened', async () => {
  const { result, rerender } = begin(false);

  rerender(true);
  await pass(0);

  expect(result.current).toBe(true);
});
