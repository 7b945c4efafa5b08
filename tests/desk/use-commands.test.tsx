import { act, fireEvent, render, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../article/bridge/news';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { useCommands } from '../../renderer/desk/use-commands';
import { useOverTheDesk } from '../../renderer/ui/over-the-desk';
import { fakeBridge } from '../renderer/fake-bridge';

function commanded() {
  const fake = fakeBridge({});
  const perform = vi.fn();
  const hook = renderHook(({ isOpening }) => useCommands(isOpening, perform), {
    initialProps: { isOpening: false },
    wrapper: ({ children }) => <BridgeProvider bridge={fake.bridge}>{children}</BridgeProvider>,
  });
  const performed = () => perform.mock.calls.map(([command]) => command.is);
  const press = (more: object) => fireEvent.keyDown(document.body, { key: 'n', ...more });
  return { fake, hook, perform, performed, press };
}

test('commands wait while an article is being opened, and go in order', () => {
  const { fake, hook, performed } = commanded();
  hook.rerender({ isOpening: true });
  act(() => fake.tell('command', { is: 'rename' }));
  act(() => fake.tell('command', { is: 'trash' }));
  expect(performed()).toEqual([]);
  hook.rerender({ isOpening: false });
  expect(performed()).toEqual(['rename', 'trash']);
});

test('the key for a new article is taken at once, and no menu hears it', () => {
  const { performed, press } = commanded();
  expect(press({ ctrlKey: true })).toBe(false);
  expect(performed()).toEqual(['new']);
});

test('held down, it asks once', () => {
  const { performed, press } = commanded();
  press({ ctrlKey: true });
  expect(press({ ctrlKey: true, repeat: true })).toBe(false);
  expect(performed()).toEqual(['new']);
});

test.each([
  {},
  { ctrlKey: true, shiftKey: true },
  { ctrlKey: true, altKey: true },
  { metaKey: true },
  { ctrlKey: true, key: 'm' },
])('any other key is left alone: %o', (more) => {
  const { performed, press } = commanded();
  expect(press(more)).toBe(true);
  expect(performed()).toEqual([]);
});

test('it waits, as a menu’s command does, while another article is being opened', () => {
  const { hook, performed, press } = commanded();
  hook.rerender({ isOpening: true });
  press({ ctrlKey: true });
  expect(performed()).toEqual([]);
  hook.rerender({ isOpening: false });
  expect(performed()).toEqual(['new']);
});

function Over({ is }: { is: 'list' | 'sheet' }) {
  const [isOpen, setOpen] = useState(true);
  useOverTheDesk(is, isOpen, () => setOpen(false));
  return isOpen ? <p>{is}</p> : null;
}

test.each<[Command, string[]]>([
  [{ is: 'new' }, []],
  [{ is: 'part', part: 'figure' }, []],
  [{ is: 'undo' }, []],
  [{ is: 'toggleLibrary' }, []],
  [{ is: 'copyHtml' }, ['sheet']],
  [{ is: 'print' }, ['sheet']],
  [{ is: 'preferences' }, ['sheet']],
])('what stands over the desk goes before what is asked is done: %o', (command, left) => {
  const { fake, perform } = commanded();
  const { container } = render(
    <>
      <Over is="list" />
      <Over is="sheet" />
    </>,
  );
  const shown = () => [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
  const atPerform = vi.fn();
  perform.mockImplementation(() => atPerform(shown()));
  act(() => fake.tell('command', command));
  expect(atPerform).toHaveBeenCalledExactlyOnceWith(left);
});

test('undo in a field leaves the sheet it stands in', () => {
  const { fake } = commanded();
  const { container } = render(
    <>
      <Over is="sheet" />
      <input />
    </>,
  );
  container.querySelector('input')?.focus();
  act(() => fake.tell('command', { is: 'undo' }));
  expect(container.querySelector('p')).not.toBeNull();
});
