import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failed, succeeded } from '../../article';
import { FirstMinute } from '../../renderer/first-minute/first-minute';
import { fakeBridge } from './fake-bridge';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const chosen = { name: 'Anne', libraryFolder: '/home/anne/Documents/Marbre' };

test('name and folder are filled in already, and Start writing begins with them', async () => {
  const onBegin = vi.fn(async () => undefined);
  inWindow(fakeBridge({}), <FirstMinute {...chosen} onBegin={onBegin} />);
  expect(screen.getByLabelText('Your name')).toHaveProperty('value', 'Anne');
  await userEvent.click(screen.getByRole('button', { name: 'Start writing' }));
  expect(onBegin).toHaveBeenCalledWith(chosen, 'nothing');
});

test('pressed twice it begins once, and keeps the focus', async () => {
  const onBegin = vi.fn(() => new Promise<undefined>(() => {}));
  inWindow(fakeBridge({}), <FirstMinute {...chosen} onBegin={onBegin} />);
  const start = screen.getByRole('button', { name: 'Start writing' });
  await userEvent.dblClick(start);
  expect(onBegin).toHaveBeenCalledOnce();
  expect(start).toHaveProperty('disabled', false);
  expect(document.activeElement).toBe(start);
});

test('Enter in the name begins too', async () => {
  const onBegin = vi.fn(async () => undefined);
  inWindow(fakeBridge({}), <FirstMinute {...chosen} onBegin={onBegin} />);
  await userEvent.type(screen.getByLabelText('Your name'), ' Roux{Enter}');
  expect(onBegin).toHaveBeenCalledWith({ ...chosen, name: 'Anne Roux' }, 'nothing');
});

test('the sample story is the other way to begin', async () => {
  const onBegin = vi.fn(async () => undefined);
  inWindow(fakeBridge({}), <FirstMinute {...chosen} onBegin={onBegin} />, 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir l’article d’exemple' }));
  expect(onBegin).toHaveBeenCalledWith(chosen, 'sample');
});

test('a folder chosen in the system’s dialog stands in the field', async () => {
  const fake = fakeBridge({
    program: { chooseLibraryFolder: () => succeeded({ libraryFolder: '/media/desk' }) },
  });
  inWindow(fake, <FirstMinute {...chosen} onBegin={async () => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose…' }));
  await waitFor(() =>
    expect(screen.getByLabelText('Where to keep articles')).toHaveProperty('value', '/media/desk'),
  );
});

test('a dialog thought better of leaves the folder as it was', async () => {
  const fake = fakeBridge({ program: { chooseLibraryFolder: () => failed({ kind: 'cancelled' }) } });
  inWindow(fake, <FirstMinute {...chosen} onBegin={async () => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose…' }));
  expect(screen.getByLabelText('Where to keep articles')).toHaveProperty('value', chosen.libraryFolder);
});

test('what stands in the way is said at the folder, and one can begin again', async () => {
  const onBegin = async () => ({ kind: 'not-allowed', at: '/root/x' }) as const;
  inWindow(fakeBridge({}), <FirstMinute {...chosen} onBegin={onBegin} />);
  await userEvent.click(screen.getByRole('button', { name: 'Start writing' }));
  const field = screen.getByLabelText('Where to keep articles');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(document.body.textContent).toContain('The system does not allow Marbre to use /root/x');
  expect(screen.getByRole('button', { name: 'Start writing' })).toHaveProperty('disabled', false);
});
