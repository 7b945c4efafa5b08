import { screen, waitFor } from '@testing-library/react';
import { Button } from 'react-aria-components';
import { expect, test, vi } from 'vitest';
import { Hint } from '../../renderer/ui/hint';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

test('the name of a control is shown to a keyboard that comes to it, and goes with it', async () => {
  inWindow(
    fakeBridge({}),
    <Hint label="Bold">
      <Button aria-label="Bold">B</Button>
    </Hint>,
  );
  expect(screen.queryByRole('tooltip')).toBeNull();

  await userEvent.tab();
  expect((await screen.findByRole('tooltip')).textContent).toBe('Bold');

  await userEvent.tab();
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
});

test('Escape closes what is shown and does all else that it is for', async () => {
  const leave = vi.fn();
  inWindow(
    fakeBridge({}),
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a pane that Escape leaves.
    <div onKeyDown={({ key }) => leave(key)}>
      <Hint label="Bold">
        <Button aria-label="Bold">B</Button>
      </Hint>
    </div>,
  );
  await userEvent.tab();
  await screen.findByRole('tooltip');
  expect(screen.getByRole('button').hasAttribute('aria-describedby')).toBe(true);
  leave.mockClear();

  await userEvent.keyboard('{Escape}');

  expect(leave.mock.calls).toEqual([['Escape']]);
  // It may still be fading.
  expect(screen.getByRole('button').hasAttribute('aria-describedby')).toBe(false);
});
