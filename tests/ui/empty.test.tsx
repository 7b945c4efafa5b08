import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Empty } from '../../renderer/ui/empty';
import { fakeBridge } from '../renderer/fake-bridge';
import { inWindow } from '../renderer/in-window';

test('it says why there is nothing, what to do, and offers it', () => {
  inWindow(
    fakeBridge({}),
    <Empty title="No articles yet" actions={<button type="button">New article</button>}>
      Start one.
    </Empty>,
  );
  expect(screen.getByText('No articles yet').tagName).toBe('P');
  expect(screen.getByText('Start one.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'New article' })).toBeTruthy();
});

test('in place of the article its title is the window’s heading', () => {
  inWindow(fakeBridge({}), <Empty heading title="No article open" />);
  expect(screen.getByRole('heading', { level: 1, name: 'No article open' })).toBeTruthy();
});
