import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { useFocus } from '../../renderer/desk/use-focus';
import { useOverTheDesk } from '../../renderer/ui/over-the-desk';
import { userEvent } from '../renderer/hand';

function Desk() {
  const desk = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState(true);
  const toText = () => {
    text.current?.focus();
    return true;
  };
  useFocus(desk, toText, toText);
  return (
    <div ref={desk}>
      <div data-pane="library">
        <button type="button">an article</button>
        <button type="button" onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}>
          clears itself
        </button>
      </div>
      {told && (
        <button type="button" onClick={() => setTold(false)}>
          dismiss
        </button>
      )}
      <p>Nothing to press</p>
      <div data-pane="article">
        <textarea ref={text} aria-label="text" />
      </div>
    </div>
  );
}

const focused = () => document.activeElement;

test('a press beside all controls takes the focus from nobody', async () => {
  render(<Desk />);
  for (const writing of [screen.getByLabelText('text'), screen.getByText('an article')]) {
    writing.focus();
    await userEvent.click(screen.getByText('Nothing to press'));
    expect(focused()).toBe(writing);
  }
  await userEvent.click(screen.getByText('an article'));
  expect(focused()).toBe(screen.getByText('an article'));
});

test('words selected there keep the focus as it is, to be copied', async () => {
  render(<Desk />);
  screen.getByLabelText('text').focus();
  const words = screen.getByText('Nothing to press');
  await userEvent.pointer([
    { keys: '[MouseLeft>]', target: words, offset: 0 },
    { target: words, offset: 7 },
    { keys: '[/MouseLeft]' },
  ]);
  expect(document.getSelection()?.toString()).toBe('Nothing');
  expect(focused()).toBe(document.body);
});

test.each(['x', ' ', '{Escape}'])('%s pressed while nothing has the focus is the text’s', async (key) => {
  render(<Desk />);
  await userEvent.keyboard(key);
  expect(focused()).toBe(screen.getByLabelText('text'));
  expect(screen.getByLabelText<HTMLTextAreaElement>('text').value).toBe(key.length === 1 ? key : '');
});

test.each(['{Tab}', '{Control>}c{/Control}', '{F7}'])('%s is not', async (key) => {
  render(<Desk />);
  await userEvent.keyboard(key);
  expect(focused()).not.toBe(screen.getByLabelText('text'));
});

test('nor is any while something stands over the desk', async () => {
  render(<Desk />);
  renderHook(() => useOverTheDesk('sheet', true, () => {}));
  await userEvent.keyboard('x{Escape}');
  expect(focused()).toBe(document.body);
});

test('F6 goes round, though a field keeps its keys to itself', async () => {
  render(<Desk />);
  screen.getByLabelText('text').addEventListener('keydown', (event) => event.stopPropagation());
  await userEvent.keyboard('{F6}');
  expect(focused()).toBe(screen.getByText('an article'));
  await userEvent.keyboard('{F6}');
  expect(focused()).toBe(screen.getByLabelText('text'));
  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  expect(focused()).toBe(screen.getByText('an article'));
});

test('Escape leads from a pane to the text, but not where it closed or cleared something', async () => {
  render(<Desk />);
  screen.getByText('clears itself').focus();
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe(screen.getByText('clears itself'));
  screen.getByText('an article').focus();
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe(screen.getByLabelText('text'));
});

test('a focus that went with what had it comes back to the text', async () => {
  render(<Desk />);
  await userEvent.click(screen.getByText('dismiss'));
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText('text')));
});

test('so does one whose button can be pressed no more', async () => {
  render(<Desk />);
  const button = screen.getByText('an article');
  button.focus();
  // A simulated page leaves the focus on it; the browser takes it away in this order.
  button.blur();
  button.setAttribute('disabled', '');
  fireEvent.focusOut(button);
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText('text')));
});
