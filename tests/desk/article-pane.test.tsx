import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { type Problem, succeeded } from '../../article';
import type { Opened, Standing } from '../../article/bridge/articles';
import type { Opening } from '../../renderer/article/use-opening';
import { ArticlePane } from '../../renderer/desk/article-pane';
import { fakeBridge } from '../renderer/fake-bridge';
import { anOpenArticle, at } from '../renderer/given';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function pane(first: Opening) {
  const acts = {
    onToggle: vi.fn(),
    onPreview: vi.fn(),
    onHandOff: vi.fn(),
    onNew: vi.fn(),
    onAgain: vi.fn(),
    onPutBack: vi.fn(),
    onProblem: vi.fn(),
    onResolve: vi.fn(async (): Promise<Problem | undefined> => undefined),
  };
  const given = {
    notice: <p role="status">1 article imported.</p>,
    place: null,
    libraryOpen: true,
    inspectorOpen: false,
  };
  let turn: (opening: Opening) => void = () => {};
  function Pane() {
    const [opening, setOpening] = useState(first);
    turn = setOpening;
    return <ArticlePane opening={opening} {...given} {...acts} />;
  }
  inWindow(fakeBridge({ program: { rememberPlace: () => succeeded(null) } }), <Pane />);
  return { ...acts, turnTo: (opening: Opening) => act(() => turn(opening)) };
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

const standsOpen = (more: Partial<Opened>): Opening => ({ is: 'open', open: anOpenArticle(more).open });

test('while another article is opened what is told can be read and pressed, and the one left cannot', () => {
  const { open } = anOpenArticle({});
  const { turnTo } = pane({ is: 'open', open });

  turnTo({ is: 'opening', left: open });

  const alive = [
    screen.getByText('1 article imported.'),
    screen.getByRole('toolbar', { name: 'Article tools' }),
    screen.getByRole('heading', { level: 1 }),
  ].map((shown) => shown.closest('[inert]') === null);
  expect(alive).toEqual([true, false, false]);
});

test('that words came back is said of each article, whatever was dismissed over the one before', async () => {
  const recovered = { unplayed: [] };
  const { turnTo } = pane(standsOpen({ name: 'first', recovered }));
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('Marbre brought your last words back')).toBeNull();

  turnTo(standsOpen({ name: 'second', recovered }));

  expect(screen.getByText('Marbre brought your last words back')).toBeTruthy();
});

test('what did not work with one article is not said over the next', async () => {
  const gone: Standing = { state: { name: 'gone', since: at, isTaken: false, troubles: [] }, sequence: 0 };
  const { onResolve, turnTo } = pane(standsOpen({ name: 'first', standing: gone }));
  onResolve.mockResolvedValue({ kind: 'no-room', at: 'first' });
  await userEvent.click(screen.getByRole('button', { name: 'Save it anew' }));
  expect(await screen.findByText(/The disk is full/)).toBeTruthy();

  turnTo(standsOpen({ name: 'second' }));

  expect(screen.queryByText(/The disk is full/)).toBeNull();
});
