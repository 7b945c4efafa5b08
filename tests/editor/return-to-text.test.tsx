import { act, render, screen } from '@testing-library/react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from '../renderer/hand';
import { mountArticle } from './mounted';

afterEach(() => void vi.useRealTimers());

/** Until what closes has given back the focus it had, in a frame of its own. */
const frames = () =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

test('what closes before the text has the focus gives it to nobody else meanwhile', async () => {
  const { session, container } = mountArticle([{ type: 'paragraph', children: [{ text: 'A lake' }] }]);
  const focused = vi.fn();
  const menu = (isOpen: boolean) => (
    <DialogTrigger isOpen={isOpen}>
      <Button onFocus={focused}>Menu</Button>
      <Popover>
        <Dialog aria-label="In it">
          <Button>Item</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
  const { rerender } = render(menu(false));
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  rerender(menu(true));
  screen.getByRole('button', { name: 'Item' }).focus();
  focused.mockClear();

  // A busy computer: the frame comes before the text's turn.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  session().focus();
  rerender(menu(false));
  await frames();
  expect(focused).not.toHaveBeenCalled();

  act(() => void vi.advanceTimersByTime(0));
  expect(document.activeElement).toBe(container.querySelector('[data-slate-editor]'));
});
