import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { succeeded } from '../../article';
import type { ContextItem } from '../../article/bridge/menus';
import { useContextMenu } from '../../renderer/ui/use-context-menu';
import { fakeBridge } from '../renderer/fake-bridge';
import { inWindow } from '../renderer/in-window';

function place(groups: ContextItem[][], chosen: { group: number; item: number } | null) {
  const fake = fakeBridge({ menu: { show: () => succeeded({ chosen }) } });
  const answered = vi.fn();
  function Place() {
    const ask = useContextMenu();
    return <p onContextMenu={(event) => void ask(event, groups).then(answered)}>Here</p>;
  }
  inWindow(fake, <Place />);
  const isOurs = !fireEvent.contextMenu(screen.getByText('Here'), { clientX: -3, clientY: 40 });
  return { asked: () => fake.askedBy('menu', 'show'), answered, isOurs };
}

test('groups without an item are left out, and the item chosen is found among those shown', async () => {
  const { answered, asked } = place([[], [{ is: 'copy' }], [{ is: 'rename' }, { is: 'trash' }]], {
    group: 1,
    item: 1,
  });
  await waitFor(() => expect(answered).toHaveBeenCalledWith({ is: 'trash' }));
  expect(asked()[0]?.groups).toEqual([[{ is: 'copy' }], [{ is: 'rename' }, { is: 'trash' }]]);
});

test('it is shown where the mouse is, inside the window', async () => {
  const { asked, isOurs } = place([[{ is: 'copy' }]], null);
  await waitFor(() => expect(asked()[0]?.at).toEqual({ x: 0, y: 40 }));
  expect(isOurs).toBe(true);
});

test('a menu thought better of answers nothing', async () => {
  const { answered } = place([[{ is: 'copy' }]], null);
  await waitFor(() => expect(answered).toHaveBeenCalledWith(undefined));
});

test('without anything to choose nothing is asked', async () => {
  const { answered, asked } = place([[], []], null);
  await waitFor(() => expect(answered).toHaveBeenCalledWith(undefined));
  expect(asked()).toEqual([]);
});
