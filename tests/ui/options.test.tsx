import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Options } from '../../renderer/ui/options';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

const options = [
  { key: 'page', words: 'Page', hint: 'Opens by itself' },
  { key: 'fragment', words: 'Fragment' },
] as const;

test.each([false, true])('all are seen and heard at once with what they mean, stacked: %s', (stacked) => {
  inWindow(
    fakeBridge({}),
    <Options label="Shape" options={options} chosen="page" stacked={stacked} onChoose={vi.fn()} />,
  );
  expect(screen.getByRole('radiogroup', { name: 'Shape' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /^Page.*Opens by itself$/ })).toHaveProperty('checked', true);
  expect(screen.getByRole('radio', { name: 'Fragment' })).toHaveProperty('checked', false);
});

test('an arrow chooses the next', async () => {
  const onChoose = vi.fn();
  inWindow(fakeBridge({}), <Options label="Shape" options={options} chosen="page" onChoose={onChoose} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(onChoose.mock.calls).toEqual([['fragment']]);
});
