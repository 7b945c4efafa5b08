import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFocusBack } from '../../renderer/ui/use-focus-back';

function Overlay() {
  useFocusBack();
  return <input aria-label="Inside" />;
}

function Window({ isOpen, hasField = true }: { isOpen: boolean; hasField?: boolean }) {
  return (
    <>
      {hasField && <input aria-label="Before" />}
      <input aria-label="Beside" />
      {isOpen && <Overlay />}
    </>
  );
}

async function opened() {
  const { rerender } = render(<Window isOpen={false} />);
  screen.getByLabelText('Before').focus();
  rerender(<Window isOpen />);
  screen.getByLabelText('Inside').focus();
  return { turnTo: (window: React.ReactElement) => act(async () => rerender(window)) };
}

test('what had the focus has it again once the overlay goes', async () => {
  const { turnTo } = await opened();
  await turnTo(<Window isOpen={false} />);
  expect(document.activeElement).toBe(screen.getByLabelText('Before'));
});

test('what took the focus meanwhile keeps it', async () => {
  const { turnTo } = await opened();
  screen.getByLabelText('Beside').focus();
  await turnTo(<Window isOpen={false} />);
  expect(document.activeElement).toBe(screen.getByLabelText('Beside'));
});

test('what is gone gets nothing', async () => {
  const { turnTo } = await opened();
  await turnTo(<Window isOpen={false} hasField={false} />);
  expect(document.activeElement).toBe(document.body);
});
