import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keepTyped } from '../../renderer/ui/keep-typed';

/** Whether the key went on to whatever has the focus. */
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });

test.each([
  ['letters', ['é', ' ', '’'], 'é ’'],
  ['Enter and Backspace', ['a', 'Backspace', 'Enter'], 'a\b\n'],
] as const)('%s are kept in order, and go to nobody', (_, keys, expected) => {
  const take = keepTyped();
  expect(keys.map((key) => press(key))).toEqual(keys.map(() => false));
  expect(take()).toBe(expected);
});

test('the third level of a keyboard writes letters, Ctrl does not', () => {
  const take = keepTyped();
  expect(press('b', { ctrlKey: true })).toBe(true);
  expect(press('@', { ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe(false);
  expect(take()).toBe('@');
});

test('a key still held down writes nothing, and nobody hears of it', () => {
  const take = keepTyped();
  expect(press('Enter', { repeat: true })).toBe(false);
  expect(take()).toBe('');
});

test('what writes nothing goes on: arrows, function keys, Tab', () => {
  const take = keepTyped();
  expect(['ArrowUp', 'F6', 'Tab', 'Escape', 'Shift'].map((key) => press(key))).toEqual(Array(5).fill(true));
  expect(take()).toBe('');
});

test('once taken, the keyboard is free and nothing is there any more', () => {
  const take = keepTyped();
  press('a');
  take();
  expect(press('b')).toBe(true);
  expect(take()).toBe('');
});
