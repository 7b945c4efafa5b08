import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Field } from '../../renderer/ui/field';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

test('a line is found by its label and described by its hint', async () => {
  const onChange = vi.fn();
  inWindow(
    fakeBridge({}),
    <Field label="Slug" hint="The last part of the address" value="" onChange={onChange} />,
  );
  const field = screen.getByLabelText('Slug');
  expect(described(field)).toContain('The last part of the address');
  await userEvent.type(field, 'a');
  expect(onChange).toHaveBeenCalledWith('a');
});

test('what is wrong takes the hint’s place, and the field is heard as wrong', () => {
  inWindow(
    fakeBridge({}),
    <Field label="Slug" hint="The last part" wrong="Letters and hyphens" value="?" onChange={vi.fn()} />,
  );
  const field = screen.getByLabelText('Slug');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(described(field)).toContain('Letters and hyphens');
  expect(screen.queryByText('The last part')).toBeNull();
});

test('a field of many lines takes line feeds, one of one line none', async () => {
  const onChange = vi.fn();
  inWindow(fakeBridge({}), <Field label="Note" lines={3} defaultValue="" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText('Note'), 'a{Enter}b');
  expect(onChange.mock.lastCall).toEqual(['a\nb']);
});

test('a field that may only be read keeps what it has', async () => {
  inWindow(fakeBridge({}), <Field label="Folder" value="/home/anne" isReadOnly />);
  await userEvent.type(screen.getByLabelText('Folder'), 'x');
  expect(screen.getByLabelText('Folder')).toHaveProperty('value', '/home/anne');
});
