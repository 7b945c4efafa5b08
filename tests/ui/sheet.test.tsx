import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Sheet } from '../../renderer/ui/sheet';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function sheet() {
  const onClose = vi.fn();
  inWindow(
    fakeBridge({}),
    <>
      <button type="button">Behind</button>
      <Sheet title="Preferences" onClose={onClose}>
        <input aria-label="Your name" />
      </Sheet>
    </>,
  );
  return onClose;
}

test('it is a dialog by the name of its title, and what lies behind is not heard', () => {
  sheet();
  expect(screen.getByRole('dialog', { name: 'Preferences' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Behind' })).toBeNull();
});

test('Escape closes it, and so does its button', async () => {
  const onClose = sheet();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('Escape closes it also in the moment in which nothing has the focus, and only the one in front', async () => {
  const behind = sheet();
  const inFront = vi.fn();
  inWindow(
    fakeBridge({}),
    <Sheet title="Compare" onClose={inFront}>
      <p>Two texts</p>
    </Sheet>,
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  expect(document.activeElement).toBe(document.body);

  await userEvent.keyboard('{Escape}');

  expect(inFront).toHaveBeenCalledTimes(1);
  expect(behind).not.toHaveBeenCalled();
});

test('Tab never leaves it', async () => {
  sheet();
  for (let times = 0; times < 4; times++) {
    await userEvent.tab();
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  }
});
