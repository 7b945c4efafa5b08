import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Sheet } from '../../renderer/ui/sheet';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function sheet() {
  const onClose = vi.fn();
  inWindow(
    fakeBridge({}),
    <>
      <button type="button">Behind</button>
      <Sheet title="Preferences" onClose={onClose}>
        <input aria-label="Your name" />
      </Sheet>
    </>,
  );
  return onClose;
}

test('it is a dialog by the name of its title, and what lies behind is not heard', () => {
  sheet();
  expect(screen.getByRole('dialog', { name: 'Preferences' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Behind' })).toBeNull();
});

test('Escape closes it, and so does its button', async () => {
  const onClose = sheet();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('Escape closes it also in the moment in which nothing has the focus, and only the one in front', async () => {
  const behind = sheet();
  const inFront = vi.fn();
  inWindow(
    fakeBridge({}),
    <Sheet title="Compare" onClose={inFront}>
      <p>Two texts</p>
    </Sheet>,
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  expect(document.activeElement).toBe(document.body);

  await userEvent.keyboard('{Escape}');

  expect(inFront).toHaveBeenCalledTimes(1);
  expect(behind).not.toHaveBeenCalled();
});

test('Tab never leaves it', async () => {
  sheet();
  for (let times = 0; times < 4; times++) {
    await userEvent.tab();
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  }
});

test('where what has the focus in it takes no more presses, or goes, the sheet has it: Tab goes on there', async () => {
  const Changing = () => {
    const [step, setStep] = useState(0);
    return (
      <Sheet title="Hand off" onClose={() => {}}>
        {step < 2 && (
          <button type="button" disabled={step === 1} onClick={() => setTimeout(() => setStep(step + 1), 0)}>
            Go on
          </button>
        )}
        <button type="button" onClick={() => setStep(2)}>
          Take away
        </button>
      </Sheet>
    );
  };
  inWindow(fakeBridge({}), <Changing />);
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
  await userEvent.tab();
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
});

test('of two sheets the one in front has a focus that was lost', async () => {
  sheet();
  const Going = () => {
    const [isThere, setThere] = useState(true);
    return (
      <Sheet title="Compare" onClose={() => {}}>
        {isThere && (
          <button type="button" onClick={() => setThere(false)}>
            Restore
          </button>
        )}
      </Sheet>
    );
  };
  inWindow(fakeBridge({}), <Going />);
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Compare' })));
});
