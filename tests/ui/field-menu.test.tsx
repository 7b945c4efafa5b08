import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { succeeded } from '../../article';
import { useFieldMenu } from '../../renderer/ui/field-menu';
import { fakeBridge } from '../renderer/fake-bridge';
import { inWindow } from '../renderer/in-window';

// The simulated page has no such question; the real one's undo is tried in tests/window/desktop.test.ts.
beforeEach(() => void Object.assign(document, { queryCommandEnabled: vi.fn(() => false) }));

function Fields() {
  useFieldMenu();
  return (
    <>
      <input aria-label="Written" defaultValue="Sony" />
      <input aria-label="Read" defaultValue="Sony" readOnly />
      <p>Words</p>
    </>
  );
}

function fields() {
  const fake = fakeBridge({ menu: { show: () => succeeded({ chosen: null }) } });
  inWindow(fake, <Fields />);
  return () =>
    fake.askedBy('menu', 'show').map(({ groups }) => groups.map((group) => group.map(({ is }) => is)));
}

test('the other button in a field offers undo, cut, copy, paste and the whole of it', async () => {
  const asked = fields();
  fireEvent.contextMenu(screen.getByLabelText('Written'));
  await waitFor(() =>
    expect(asked()).toEqual([
      [
        ['undo', 'redo'],
        ['cut', 'copy', 'paste', 'selectAll'],
      ],
    ]),
  );
});

test('in one that may only be read, only what changes nothing', async () => {
  const asked = fields();
  fireEvent.contextMenu(screen.getByLabelText('Read'));
  await waitFor(() => expect(asked()).toEqual([[['copy', 'selectAll']]]));
});

test('over words there is a menu only while some are selected', async () => {
  const asked = fields();
  const words = screen.getByText('Words');
  fireEvent.contextMenu(words);
  getSelection()?.selectAllChildren(words);
  fireEvent.contextMenu(words);
  await waitFor(() => expect(asked()).toEqual([[['copy']]]));
  getSelection()?.removeAllRanges();
});
