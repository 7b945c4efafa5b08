import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useLeaving } from '../../renderer/desk/use-leaving';

function Desk({ isLeaving }: { isLeaving: boolean }) {
  useLeaving(isLeaving);
  return (
    <>
      <input aria-label="Search" />
      <main inert={isLeaving}>
        <input aria-label="Slug" />
      </main>
    </>
  );
}

test.each([
  ['Slug', false],
  ['Search', true],
] as const)('of an article that is left nothing keeps the focus: %s', (field, keepsIt) => {
  const { rerender } = render(<Desk isLeaving={false} />);
  screen.getByRole('textbox', { name: field }).focus();

  rerender(<Desk isLeaving />);

  expect(document.activeElement === document.body).toBe(!keepsIt);
});
