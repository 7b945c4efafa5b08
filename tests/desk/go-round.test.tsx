import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { goRound, goToArticle, rememberInPane } from '../../renderer/desk/go-round';

const noText = () => false;

function aDesk(toText = noText) {
  render(
    <>
      <div data-testid="desk">
        <button type="button">skip</button>
        <div data-pane="library">
          <input aria-label="search" />
          <button type="button">article</button>
        </div>
        <div data-pane="tools">
          <button type="button" disabled>
            nothing to hand off
          </button>
          <button type="button">hand off</button>
        </div>
        <button type="button">in a banner</button>
        <div data-pane="article" data-testid="article">
          words
        </div>
        <div data-pane="inspector">
          <button type="button" tabIndex={-1}>
            check
          </button>
          <button type="button">details</button>
        </div>
      </div>
      <div role="dialog">
        <button type="button">in a sheet</button>
      </div>
    </>,
  );
  const desk = screen.getByTestId('desk');
  return {
    focus: (name: string) => screen.getByText(name).focus(),
    go: (by: 1 | -1) => {
      goRound(desk, by, toText);
      const { activeElement: active } = document;
      return active?.getAttribute('aria-label') ?? active?.textContent;
    },
  };
}

test('from nowhere the first pane comes first, each at its first control that can be used, then the first again', () => {
  const { go } = aDesk();
  expect([go(1), go(1), go(1), go(1), go(1)]).toEqual(['search', 'hand off', 'words', 'details', 'search']);
});

test('backwards from nowhere the last comes first', () => {
  const { go } = aDesk();
  expect([go(-1), go(-1), go(-1), go(-1)]).toEqual(['details', 'words', 'hand off', 'search']);
});

test('between two panes the neighbours are the next and the one before', () => {
  const { go, focus } = aDesk();
  focus('in a banner');
  expect(go(1)).toBe('words');
  focus('in a banner');
  expect(go(-1)).toBe('hand off');
  focus('skip');
  expect(go(1)).toBe('search');
});

test('a pane is entered where it was left', () => {
  document.addEventListener('focusin', rememberInPane);
  const { go, focus } = aDesk();
  focus('article');
  expect([go(1), go(-1)]).toEqual(['hand off', 'article']);
  document.removeEventListener('focusin', rememberInPane);
});

test('the article takes the focus in its text, where it has one', () => {
  let asked = 0;
  const { go, focus } = aDesk(() => {
    asked += 1;
    return true;
  });
  focus('hand off');
  expect(go(1)).toBe('hand off');
  expect(asked).toBe(1);
});

test('in a sheet it stays in the sheet', () => {
  const { go, focus } = aDesk();
  focus('in a sheet');
  expect(go(1)).toBe('in a sheet');
});

test('the way to the article leads into its text, or to its pane where the text takes no caret', () => {
  const { focus } = aDesk();
  focus('skip');
  goToArticle(screen.getByTestId('desk'), noText);
  expect(document.activeElement).toBe(screen.getByTestId('article'));
  focus('skip');
  const toText = vi.fn(() => true);
  goToArticle(screen.getByTestId('desk'), toText);
  expect(toText).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('skip');
});
