import { act, fireEvent, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Opening } from '../../renderer/article/use-opening';
import { useTypedAhead } from '../../renderer/desk/use-typed-ahead';
import { anOpenArticle } from '../renderer/given';

/** A window with one article, and another that is begun in it. */
function beginning() {
  const opened = (): Opening => ({ is: 'open', open: anOpenArticle().open });
  const from = opened();
  const type = vi.fn();
  const next = anOpenArticle().open;
  next.session = { type } as never;
  const hook = renderHook(({ opening }) => useTypedAhead(opening), { initialProps: { opening: from } });
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });
  const turnTo = (opening: Opening) => hook.rerender({ opening });
  return { hook, press, type, turnTo, next: { is: 'open', open: next } as const };
}

test('letters, Enter and Backspace wait until the new article stands open, and no chord or arrow does', async () => {
  const { hook, press, type, turnTo, next } = beginning();
  act(() => hook.result.current.begin());
  expect([press('T'), press('o'), press(' ')]).toEqual([false, false, false]);
  expect([press('s', { ctrlKey: true }), press('ArrowDown'), press('F6')]).toEqual([true, true, true]);
  expect([press('x'), press('Backspace'), press('Enter')]).toEqual([false, false, false]);
  // The key that asked for the article is still held down.
  expect([press('Enter', { repeat: true }), press('Enter', { ctrlKey: true })]).toEqual([false, true]);
  turnTo({ is: 'opening' });
  press('m');
  turnTo(next);
  press('!');
  await waitFor(() => expect(type.mock.calls).toEqual([['To x\b\nm!']]));
  expect(press('x')).toBe(true);
});

test('nothing waits before New, nor where the article could not be begun or opened', () => {
  const { hook, press, turnTo } = beginning();
  expect(press('a')).toBe(true);
  act(() => hook.result.current.begin());
  act(() => hook.result.current.giveUp());
  expect(press('a')).toBe(true);
  act(() => hook.result.current.begin());
  turnTo({ is: 'failed', problem: { kind: 'no-article', at: 'article' } });
  expect(press('a')).toBe(true);
});

test('New pressed twice keeps what was typed behind both', async () => {
  const { hook, press, type, turnTo, next } = beginning();
  act(() => hook.result.current.begin());
  press('a');
  act(() => hook.result.current.begin());
  press('b');
  turnTo(next);
  await waitFor(() => expect(type.mock.calls).toEqual([['ab']]));
});

test('New keeps letters also where those of before were taken elsewhere', async () => {
  const { open } = anOpenArticle();
  const type = vi.fn();
  open.session = { type } as never;
  const gone = () => '';
  const hook = renderHook(({ opening }) => useTypedAhead(opening, gone), {
    initialProps: { opening: { is: 'nothing' } as Opening },
  });
  act(() => hook.result.current.begin());
  expect(fireEvent.keyDown(document.body, { key: 'a' })).toBe(false);
  hook.rerender({ opening: { is: 'open', open } });
  await waitFor(() => expect(type.mock.calls).toEqual([['a']]));
});

test('a window that goes takes no letter with it', () => {
  const { hook, press } = beginning();
  act(() => hook.result.current.begin());
  hook.unmount();
  expect(press('a')).toBe(true);
});
