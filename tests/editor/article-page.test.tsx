import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { mountArticle } from './mounted';
import { createClipboard } from './notation/clipboard';
import { putIn } from './put-in';

const article = [
  { type: 'paragraph', children: [{ text: 'Un mot.' }] },
  { type: 'paragraph', children: [{ text: 'Fin.' }] },
];

/** Moves the browser's caret as an arrow key does; the editor hears of it up to 100 ms later. */
function moveCaret(words: string, offset: number) {
  const text = screen.getByText(words).firstChild;
  if (text) document.getSelection()?.collapse(text, offset);
}
const caret = () => {
  const selection = document.getSelection();
  return [selection?.anchorNode?.textContent, selection?.anchorOffset];
};

it('a window that draws itself anew leaves a caret alone that the editor has not heard of yet', async () => {
  const { session, again } = mountArticle(article);
  screen.getByRole('textbox', { name: 'Article' }).focus();
  await act(async () => session().goTo({ part: idOf(session().parts()[2]) }));
  expect(session().caret()?.anchor.path[0]).toBe(2);
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  moveCaret('Fin.', 2);
  act(() => again({ onCaret: vi.fn() }));
  expect(caret()).toEqual(['Fin.', 2]);
});

it('takes another language of its article without taking the caret, and typing goes on there', async () => {
  const { session, again } = mountArticle(article);
  const page = screen.getByRole('textbox', { name: 'Article' });
  page.focus();
  await act(async () => session().goTo({ part: idOf(session().parts()[2]) }));
  moveCaret('Fin.', 2);
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));

  act(() => again({ language: 'en' }));

  expect(page.getAttribute('lang')).toBe('en');
  expect([document.activeElement === page, caret()]).toEqual([true, ['Fin.', 2]]);
  await putIn('x');
  expect(session().parts()[2]).toMatchObject({ children: [{ text: 'Fixn.' }] });
});

it('copies in the language the article has by then', () => {
  const link = {
    type: 'related-link',
    address: '',
    children: [
      { type: 'cue', children: [{ text: 'Read' }] },
      { type: 'label', children: [{ text: 'The night before' }] },
    ],
  };
  const ends = { anchor: { path: [1, 0], offset: 0 }, focus: { path: [2, 1, 0], offset: 16 } };
  const { again } = mountArticle([...article.slice(0, 1), link], { caret: ends });
  const copied = () => {
    const clipboard = createClipboard();
    fireEvent.copy(screen.getByRole('textbox', { name: 'Article' }), { clipboardData: clipboard });
    return clipboard.getData('text/html');
  };
  expect(copied()).toContain('Read</span>\u00a0: ');

  again({ language: 'en' });

  expect(copied()).toContain('Read</span>: ');
});

function idOf(part: { readonly id: string } | undefined): string {
  if (!part) throw new Error('The article has no such part.');
  return part.id;
}
