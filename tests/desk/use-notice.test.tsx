import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Telling } from '../../renderer/desk/notice-bar';
import { useNotice } from '../../renderer/desk/use-notice';
import { catalogueIn } from '../../renderer/words/words';

const { t } = catalogueIn('en');
const note: Telling = () => ({ tone: 'note', title: 'Copied', words: '' });

function overAnArticle() {
  const { result, rerender } = renderHook((article: string | undefined) => useNotice(article), {
    initialProps: 'first' as string | undefined,
  });
  return {
    notices: () => result.current,
    open: (article: string | undefined) => rerender(article),
    title: () => result.current.telling?.(t).title,
  };
}

test('what is told of an article goes when another stands open, and does not come back', () => {
  const { notices, open, title } = overAnArticle();
  act(() => notices().tell(note));
  open(undefined);
  open('first');
  expect(title()).toBe('Copied');
  open('second');
  expect(title()).toBeUndefined();
  open('first');
  expect(title()).toBeUndefined();
});

test('so does what went wrong, and it goes once that went well', () => {
  const { notices, open, title } = overAnArticle();
  act(() => notices().tellProblem({ kind: 'damaged-picture', at: 'lake.jpg' }));
  expect(title()).toBe('That did not work');
  act(() => notices().takeBackProblem());
  expect(title()).toBeUndefined();
  act(() => notices().tellProblem({ kind: 'damaged-picture', at: 'lake.jpg' }));
  open('second');
  expect(title()).toBeUndefined();
  act(() => notices().tell(note));
  act(() => notices().takeBackProblem());
  expect(title()).toBe('Copied');
});

test('what is thought better of is not told', () => {
  const { notices, title } = overAnArticle();
  act(() => notices().tellProblem({ kind: 'cancelled' }));
  expect(title()).toBeUndefined();
});

test('what is of the program stands over the next article too, until it is dismissed', () => {
  const { notices, open, title } = overAnArticle();
  act(() => notices().tell(note, { program: true }));
  open('second');
  expect(title()).toBe('Copied');
  act(() => notices().dismiss());
  expect(title()).toBeUndefined();
});

test('an offer to put back goes when that is in the trash no more', () => {
  const { notices, title } = overAnArticle();
  act(() => notices().tell(note, { program: true, trashed: '1_lake' }));
  act(() => notices().outOfTrash(['1_bridge']));
  expect(title()).toBe('Copied');
  act(() => notices().outOfTrash(['1_bridge', '1_lake']));
  expect(title()).toBeUndefined();
});
