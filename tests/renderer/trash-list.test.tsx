import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failed, succeeded } from '../../article';
import { TrashList } from '../../renderer/library/trash-list';
import { fakeBridge } from './fake-bridge';
import { inWindow } from './in-window';

const old = {
  trashed: '20261122T143200000Z_x',
  headline: 'Old story',
  trashedAt: '2026-11-22T14:32:00.000Z',
};

/** A machine that lists its trash so. */
function trash(listTrash: NonNullable<Parameters<typeof fakeBridge>[0]['library']>['listTrash']) {
  const fake = fakeBridge({ library: { listTrash } });
  inWindow(fake, <TrashList onBack={() => {}} onRestored={() => {}} onGone={() => {}} />);
  return fake;
}

test('a trash that cannot be listed says so until it can', async () => {
  let isWell = false;
  const fake = trash(() =>
    isWell ? succeeded({ entries: [old] }) : failed({ kind: 'disk-failed', at: '/x', code: 'EIO' }),
  );
  await screen.findByText(/The disk failed at \/x/);
  isWell = true;
  fake.tell('libraryChanged', null);
  await screen.findByText('Old story');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a slow answer about the trash never stands over a later one', async () => {
  const slow: (() => void)[] = [];
  const fake = trash(() =>
    slow.length === 0
      ? new Promise((resolve) => slow.push(() => resolve(succeeded({ entries: [old] }))))
      : succeeded({ entries: [] }),
  );
  await waitFor(() => expect(slow).toHaveLength(1));
  fake.tell('libraryChanged', null);
  await screen.findByText('The trash is empty');
  for (const answer of slow) answer();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(screen.queryByText('Old story')).toBeNull();
});
