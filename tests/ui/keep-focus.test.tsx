import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepFocus } from '../../renderer/ui/keep-focus';

let button: HTMLButtonElement;
let onLost: ReturnType<typeof vi.fn<() => void>>;
beforeEach(() => {
  button = document.createElement('button');
  document.body.append(button);
  onLost = vi.fn<() => void>();
  onTestFinished(keepFocus(onLost));
  button.focus();
});
afterEach(() => document.body.replaceChildren());

test.each([
  ['went from the window', () => button.remove()],
  [
    'takes no more presses',
    () => {
      button.disabled = true;
    },
  ],
])('a focus is lost with what had it, which %s', async (_how, act) => {
  act();
  await waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
});

test('one that something else took meanwhile is not', async () => {
  const other = document.body.appendChild(document.createElement('input'));
  button.remove();
  other.focus();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(onLost).not.toHaveBeenCalled();
});

// Scenario: a sheet closes on a busy computer, and the frame in which it gives the focus back comes late.
test('one that is given back in the next frame is left to it, however late that comes', async () => {
  const frames: FrameRequestCallback[] = [];
  const later = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => frames.push(draw));
  onTestFinished(() => later.mockRestore());
  const behind = document.body.appendChild(document.createElement('input'));
  requestAnimationFrame(() => behind.focus());
  button.remove();
  await waitFor(() => expect(frames.length).toBeGreaterThan(1));
  for (const draw of frames) draw(0);
  expect(document.activeElement).toBe(behind);
  expect(onLost).not.toHaveBeenCalled();
});
