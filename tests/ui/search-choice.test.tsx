import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SearchChoice } from '../../renderer/ui/search-choice';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function choice(isDisabled = false) {
  const onChoose = vi.fn();
  inWindow(
    fakeBridge({}),
    <SearchChoice
      label="Time zone"
      openLabel="Show the zones"
      options={['Asia/Tokyo', 'Europe/Paris', 'Europe/Zurich']}
      chosen="Europe/Zurich"
      isDisabled={isDisabled}
      onChoose={onChoose}
    />,
  );
  return { onChoose, field: screen.getByRole('combobox', { name: 'Time zone' }) };
}

test('some letters find one of very many, and Enter chooses it', async () => {
  const { onChoose, field } = choice();
  expect(field).toHaveProperty('value', 'Europe/Zurich');
  await userEvent.clear(field);
  await userEvent.type(field, 'tok');
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'Asia/Tokyo',
  ]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChoose.mock.lastCall).toEqual(['Asia/Tokyo']);
});

test('letters that find none choose none', async () => {
  const { onChoose, field } = choice();
  await userEvent.type(field, 'xyz');
  await userEvent.tab();
  expect(onChoose.mock.calls.flat()).not.toContain('Europe/Zurichxyz');
  expect(field).toHaveProperty('value', 'Europe/Zurich');
});

test('the button beside it shows all, and is named', async () => {
  choice();
  await userEvent.click(screen.getByRole('button', { name: /Show the zones/ }));
  expect(await screen.findAllByRole('option')).toHaveLength(3);
});

test('one that may only be read takes no letter', async () => {
  expect(choice(true).field).toHaveProperty('disabled', true);
});
