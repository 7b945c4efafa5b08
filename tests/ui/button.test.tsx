import { screen } from '@testing-library/react';
import { Trash2 } from 'lucide-react';
import { expect, test, vi } from 'vitest';
import { Button, IconButton } from '../../renderer/ui/button';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

test.each(['{Enter}', ' '])('a button is pressed by the mouse and by the key “%s”', async (key) => {
  const press = vi.fn();
  inWindow(fakeBridge({}), <Button onPress={press}>Keep mine</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await userEvent.keyboard(key);
  expect(press).toHaveBeenCalledTimes(2);
});

test('one that is not to be pressed is not', async () => {
  const press = vi.fn();
  inWindow(
    fakeBridge({}),
    <Button isDisabled onPress={press}>
      Keep mine
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(press).not.toHaveBeenCalled();
});

test('an icon is named for those who do not see it, and shows its name to a keyboard that comes to it', async () => {
  inWindow(fakeBridge({}), <IconButton label="Trash" icon={Trash2} />);
  const button = screen.getByRole('button', { name: 'Trash' });
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  expect((await screen.findByRole('tooltip')).textContent).toBe('Trash');
});

test.each([true, false])(
  'a button that shows and hides something says whether it stands open: %s',
  (pressed) => {
    inWindow(fakeBridge({}), <IconButton label="Library" icon={Trash2} pressed={pressed} />);
    expect(screen.getByRole('button', { name: 'Library' }).getAttribute('aria-expanded')).toBe(
      String(pressed),
    );
  },
);
