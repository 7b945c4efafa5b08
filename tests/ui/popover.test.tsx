import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { expect, test } from 'vitest';
import { clearDesk } from '../../renderer/ui/over-the-desk';
import { Popover } from '../../renderer/ui/popover';
import { fakeBridge } from '../renderer/fake-bridge';
import { userEvent } from '../renderer/hand';
import { inWindow } from '../renderer/in-window';

function Asked() {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>Filter, asked</Button>
      <Popover>
        <Dialog aria-label="Filter">Sections</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

test.each([
  [
    'by itself',
    <DialogTrigger key="own">
      <Button>Filter</Button>
      <Popover>
        <Dialog aria-label="Filter">Sections</Dialog>
      </Popover>
    </DialogTrigger>,
  ],
  ['by who draws it', <Asked key="asked" />],
])('opened %s, it goes by Escape and when the desk is cleared, and opens again', async (_, drawn) => {
  inWindow(fakeBridge({}), drawn);
  for (const close of [() => userEvent.keyboard('{Escape}'), () => act(() => clearDesk('lists'))]) {
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('dialog', { name: 'Filter' })).toBeTruthy();
    await close();
    expect(screen.queryByRole('dialog')).toBeNull();
  }
});

test('one that nobody opened is not told to close', () => {
  let told = 0;
  inWindow(
    fakeBridge({}),
    <Popover isOpen={false} onOpenChange={() => told++}>
      <p>Sections</p>
    </Popover>,
  );
  act(() => clearDesk('all'));
  expect(told).toBe(0);
});
