import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Opening } from '../../renderer/article/use-opening';
import { ArticlePane } from '../../renderer/desk/article-pane';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function pane(opening: Opening) {
  const acts = {
    onToggle: vi.fn(),
    onPreview: vi.fn(),
    onHandOff: vi.fn(),
    onNew: vi.fn(),
    onAgain: vi.fn(),
    onPutBack: vi.fn(),
    onProblem: vi.fn(),
    onResolve: vi.fn(async () => undefined),
  };
  const given = { notice: null, place: null, libraryOpen: true, inspectorOpen: false };
  inWindow(fakeBridge({}), <ArticlePane opening={opening} {...given} {...acts} />);
  return acts;
}

const unreadable: Opening = {
  is: 'failed',
  problem: { kind: 'unreadable-article', at: 'sony', reason: 'not-json' },
};

test.each([
  [{ is: 'nothing' }, 'No article open'],
  [{ is: 'opening' }, 'Opening the article…'],
  [unreadable, 'This article could not be opened'],
] as const satisfies readonly (readonly [Opening, string])[])(
  'without an article ($0.is) the window has a heading all the same',
  (opening, heading) => {
    pane(opening);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
  },
);

test('with nothing open an article is begun from here', async () => {
  const { onNew } = pane({ is: 'nothing' });
  await userEvent.click(screen.getByRole('button', { name: 'New article' }));
  expect(onNew).toHaveBeenCalledOnce();
});

test('what could not be opened is tried again, or its newest good version opened', async () => {
  const { onAgain, onPutBack } = pane(unreadable);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open the newest good version' }));
  expect([onAgain.mock.calls.length, onPutBack.mock.calls.length]).toEqual([1, 1]);
});

test('what failed for another reason has no version to open in its place', () => {
  pane({ is: 'failed', problem: { kind: 'no-article', at: 'sony' } });
  expect(screen.queryByRole('button', { name: 'Open the newest good version' })).toBeNull();
});
