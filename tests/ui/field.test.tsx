import { screen } from '@testing-library/react';
import { useState } from 'react';
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

function Note({ longest, words }: { longest: number; words: string }) {
  const [value, setValue] = useState(words);
  return <Field label="Note" lines={3} maxLength={longest} value={value} onChange={setValue} />;
}

test('what is cut off of a paste is said until there is room again', async () => {
  inWindow(fakeBridge({}), <Note longest={1000} words="" />);
  const field = screen.getByLabelText('Note');
  const said =
    'Not all that was pasted stands here: there is room for 1,000 characters, and its end is missing.';
  await userEvent.click(field);
  await userEvent.paste('x'.repeat(1000));
  expect(field.getAttribute('aria-invalid')).toBeNull();
  await userEvent.paste('and more');
  expect(described(field)).toContain(said);
  expect(field).toHaveProperty('value', 'x'.repeat(1000));
  await userEvent.keyboard('{Backspace}');
  expect(screen.queryByText(said)).toBeNull();
});

test('a paste over selected words that fits is not cut', async () => {
  inWindow(fakeBridge({}), <Note longest={5} words="abcde" />);
  const field = screen.getByLabelText('Note');
  await userEvent.tripleClick(field);
  await userEvent.paste('fghij');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(field).toHaveProperty('value', 'fghij');
});
