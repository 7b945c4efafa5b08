import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DateTimeField } from '../../renderer/ui/date-time-field';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function field(isDisabled = false) {
  const onChange = vi.fn();
  inWindow(
    fakeBridge({}),
    <DateTimeField
      label="Embargo until"
      local="2026-11-29T06:00"
      isDisabled={isDisabled}
      onChange={onChange}
    />,
  );
  return onChange;
}

test('its segments have the label and names of their own, hours of twenty-four', () => {
  field();
  expect(screen.getByRole('group', { name: 'Embargo until' })).toBeTruthy();
  const hour = screen.getByRole('spinbutton', { name: /hour/ });
  expect([hour.textContent, hour.getAttribute('aria-valuemax')]).toEqual(['06', '23']);
});

test('an arrow changes a segment, and the local time is told to the minute', async () => {
  const onChange = field();
  screen.getByRole('spinbutton', { name: /hour/ }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange.mock.calls).toEqual([['2026-11-29T07:00']]);
});

test('an incomplete time is kept to itself', async () => {
  const onChange = field();
  screen.getByRole('spinbutton', { name: /minute/ }).focus();
  await userEvent.keyboard('{Backspace}{Backspace}');
  for (const [local] of onChange.mock.calls) expect(local).toMatch(/^2026-11-29T06:\d\d$/);
});

const year = () => screen.getByRole('spinbutton', { name: /year/ });

test('a year is told once all of it is typed: no moment of long ago stands in between', async () => {
  const onChange = field();
  await userEvent.click(year());
  await userEvent.keyboard('202');
  expect([year().textContent, onChange.mock.calls]).toEqual(['202', []]);
  await userEvent.keyboard('8');
  expect(onChange.mock.calls).toEqual([['2028-11-29T06:00']]);
});

test('two digits of a year are of this century', async () => {
  const onChange = field();
  await userEvent.click(year());
  await userEvent.keyboard('27');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(onChange.mock.calls).toEqual([['2027-11-29T06:00']]);
});

test('a year left with three digits is the one that was there', async () => {
  const onChange = field();
  await userEvent.click(year());
  await userEvent.keyboard('203');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect([year().textContent, onChange.mock.calls]).toEqual(['2026', []]);
});

test('one that may only be read takes no key', async () => {
  const onChange = field(true);
  screen.getByRole('spinbutton', { name: /hour/ }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(onChange).not.toHaveBeenCalled();
});
