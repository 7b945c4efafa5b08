import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Problem } from '../../article';
import { NameSheet } from '../../renderer/ui/name-sheet';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function sheet(met?: Problem) {
  const onName = vi.fn(async () => met);
  const onClose = vi.fn();
  const words = { title: 'Rename', label: 'New name', hint: 'Letters', agree: 'Rename it' };
  inWindow(
    fakeBridge({}),
    <NameSheet {...words} name="bridge" longest={20} onName={onName} onClose={onClose} />,
  );
  return { onName, onClose, field: screen.getByLabelText('New name') };
}

test('the proposed name has the keyboard; Enter takes what was written, without spaces around it', async () => {
  const { onName, onClose, field } = sheet();
  expect(document.activeElement).toBe(field);
  await userEvent.clear(field);
  await userEvent.type(field, ' lake {Enter}');
  expect(onName).toHaveBeenCalledWith('lake');
  expect(onClose).toHaveBeenCalledOnce();
});

test('what stands in the way is said at the field, and the sheet stays', async () => {
  const { onClose, field } = sheet({ kind: 'already-there', at: 'bridge' });
  await userEvent.type(field, '{Enter}');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(document.querySelector('.field-wrong')?.textContent).toContain('bridge');
  expect(onClose).not.toHaveBeenCalled();
});

test('nothing but spaces is no name', async () => {
  const { onName, field } = sheet();
  await userEvent.clear(field);
  await userEvent.type(field, '  ');
  expect(screen.getByRole('button', { name: 'Rename it' })).toHaveProperty('disabled', true);
  await userEvent.keyboard('{Enter}');
  expect(onName).not.toHaveBeenCalled();
});

test('a name is no longer than it may be', async () => {
  const { field } = sheet();
  await userEvent.type(field, 'x'.repeat(40));
  expect(field).toHaveProperty('value', `bridge${'x'.repeat(14)}`);
});
