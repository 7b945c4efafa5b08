import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { succeeded } from '../../article';
import type { OpenArticle } from '../../renderer/article/open-article';
import { HandOffSheet } from '../../renderer/hand-off/hand-off-sheet';
import { anArticle, anOpenArticle } from './given';
import { inWindow } from './in-window';

/** The sheet stands there while the article becomes another copy of itself, as when another program writes it. */
function sheetOf(first: OpenArticle, fake: ReturnType<typeof anOpenArticle>['fake']) {
  let become = (_: OpenArticle) => {};
  const Holder = () => {
    const [open, setOpen] = useState(first);
    become = setOpen;
    return <HandOffSheet open={open} by="Anne Roux" onGoTo={() => {}} onClose={() => {}} />;
  };
  inWindow(fake, <Holder />);
  return { become: (next: OpenArticle) => act(() => become(next)) };
}

const answers = {
  handOff: {
    last: () => succeeded({ last: null }),
    weigh: () => succeeded({ files: 1, bytes: 2_400, pictures: 0, pictureBytes: 0 }),
  },
};

test('another copy of the article takes the keys from no button of the sheet', () => {
  const article = anArticle();
  const { fake, open } = anOpenArticle({ article }, answers);
  const { become } = sheetOf(open, fake);
  const button = screen.getByRole('button', { name: 'Hand off…' });
  button.focus();

  become(anOpenArticle({ article: { ...article, modifiedAt: '2026-01-01T00:00:00Z' } }, answers).open);

  expect(document.activeElement).toBe(button);
  expect(button).toHaveProperty('disabled', false);
});

test('of another article nothing is known until it was looked at', () => {
  const { fake, open } = anOpenArticle({ article: anArticle() }, answers);
  const { become } = sheetOf(open, fake);

  become(anOpenArticle({ article: { ...anArticle(''), id: 'another' } }, answers).open);

  expect(screen.getByRole('button', { name: 'Hand off…' })).toHaveProperty('disabled', true);
});
