import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { clearDesk, isDeskClear, useOverTheDesk } from '../../renderer/ui/over-the-desk';

function Over({
  is,
  name,
  onClose,
}: {
  is: 'list' | 'sheet';
  name: string;
  onClose?: (name: string) => void;
}) {
  const [isOpen, setOpen] = useState(true);
  useOverTheDesk(is, isOpen, () => {
    onClose?.(name);
    setOpen(false);
  });
  return isOpen ? <button type="button">{name}</button> : null;
}

const shown = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

test('all goes, the one in front first, and has gone when the call returns', () => {
  const onClose = vi.fn();
  render(
    <>
      <Over is="sheet" name="preferences" onClose={onClose} />
      <Over is="list" name="languages" onClose={onClose} />
    </>,
  );
  act(() => clearDesk('all'));
  expect(shown()).toEqual([]);
  expect(onClose.mock.calls).toEqual([['languages'], ['preferences']]);
});

test('lists alone go, and the sheet stays', () => {
  render(
    <>
      <Over is="sheet" name="preferences" />
      <Over is="list" name="languages" />
    </>,
  );
  act(() => clearDesk('lists'));
  expect(shown()).toEqual(['preferences']);
});

test('what was closed is not asked again', () => {
  const onClose = vi.fn();
  render(<Over is="list" name="languages" onClose={onClose} />);
  act(() => clearDesk('all'));
  act(() => clearDesk('all'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('what is not drawn any more is not asked', () => {
  const onClose = vi.fn();
  const { unmount } = render(<Over is="list" name="languages" onClose={onClose} />);
  expect(isDeskClear()).toBe(false);
  unmount();
  expect(isDeskClear()).toBe(true);
  act(() => clearDesk('all'));
  expect(onClose).not.toHaveBeenCalled();
});

test('a focus on the desk stays where it is', () => {
  render(
    <>
      <div className="desk">
        <input aria-label="Find" />
      </div>
      <Over is="list" name="languages" />
    </>,
  );
  screen.getByRole('textbox').focus();
  act(() => clearDesk('lists'));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('who is behind it hears that the focus went', () => {
  const onBlur = vi.fn();
  const { container } = render(<Over is="list" name="languages" />);
  container.addEventListener('focusout', onBlur);
  screen.getByRole('button').focus();
  act(() => clearDesk('lists'));
  expect(onBlur).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(document.body);
});
