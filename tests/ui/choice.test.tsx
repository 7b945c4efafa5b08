import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Choice } from '../../renderer/ui/choice';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

const options = [
  { key: 'light', words: 'Light' },
  { key: 'dark', words: 'Dark', apart: true },
] as const;

test('one of a few is chosen by the keyboard alone, and the one that stands is known', async () => {
  const onChoose = vi.fn();
  inWindow(
    fakeBridge({}),
    <Choice label="Appearance" options={options} chosen="light" onChoose={onChoose} />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect((await screen.findByRole('option', { name: 'Light' })).getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChoose.mock.calls).toEqual([['dark']]);
});

test('Escape leaves it as it was', async () => {
  const onChoose = vi.fn();
  inWindow(
    fakeBridge({}),
    <Choice label="Appearance" options={options} chosen="light" onChoose={onChoose} />,
  );
  await userEvent.click(screen.getByRole('button', { name: /Appearance/ }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onChoose).not.toHaveBeenCalled();
});

test('a label that is hidden is heard all the same', () => {
  inWindow(
    fakeBridge({}),
    <Choice hideLabel label="Appearance" options={options} chosen="dark" onChoose={vi.fn()} />,
  );
  expect(screen.getByRole('button', { name: /Dark.*Appearance|Appearance.*Dark/ })).toBeTruthy();
  expect(screen.getByText('Appearance').className).toBe('unseen');
});
