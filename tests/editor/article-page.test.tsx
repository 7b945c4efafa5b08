import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { mountArticle } from './mounted';

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
  await act(async () => session().goTo(idOf(session().parts()[2])));
  expect(session().caret()?.anchor.path[0]).toBe(2);
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  moveCaret('Fin.', 2);
  act(() => again({ onCaret: vi.fn() }));
  expect(caret()).toEqual(['Fin.', 2]);
});

function idOf(part: { readonly id: string } | undefined): string {
  if (!part) throw new Error('The article has no such part.');
  return part.id;
}
