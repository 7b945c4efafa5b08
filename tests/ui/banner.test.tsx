import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Banner } from '../../renderer/ui/banner';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

test.each([
  ['alarm', 'alert'],
  ['note', 'status'],
] as const)('a banner of the tone %s is heard as %s, with its title and what is safe', (tone, role) => {
  inWindow(
    fakeBridge({}),
    <Banner tone={tone} title="Not saved">
      Your words are safe.
    </Banner>,
  );
  expect(screen.getByRole(role).textContent).toBe('Not savedYour words are safe.');
});

test('it is dismissed only where that is offered', async () => {
  const onDismiss = vi.fn();
  const { unmount } = inWindow(fakeBridge({}), <Banner tone="note" title="Copied" onDismiss={onDismiss} />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  unmount();
  inWindow(fakeBridge({}), <Banner tone="note" title="Copied" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what can be done stands inside it', () => {
  inWindow(
    fakeBridge({}),
    <Banner tone="alarm" title="Gone" actions={<button type="button">Save it anew</button>} />,
  );
  expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Save it anew' })).toBeTruthy();
});
