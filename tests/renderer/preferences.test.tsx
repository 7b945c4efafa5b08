import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { succeeded } from '../../article';
import { PreferencesSheet } from '../../renderer/preferences/preferences-sheet';
import { fakeBridge } from './fake-bridge';
import { preferences } from './given';
import { userEvent } from './hand';
import { inWindow } from './in-window';

function sheet() {
  const fake = fakeBridge({
    program: { chooseLibraryFolder: () => succeeded({ libraryFolder: '/media/desk' }) },
  });
  const onChange = vi.fn();
  const onLibrary = vi.fn(async () => ({ kind: 'not-allowed', at: '/media/desk' }) as const);
  inWindow(
    fake,
    <PreferencesSheet
      preferences={preferences}
      libraryFolder="/home/anne/Marbre"
      version="0.1.0"
      onChange={onChange}
      onLibrary={onLibrary}
      onClose={() => {}}
    />,
  );
  return { onChange, onLibrary };
}

test.each([
  [/Language of the window/, 'Français', { language: 'fr' }],
  [/Appearance/, 'Dark', { theme: 'dark' }],
  [/Pictures handed off/, 'At most 1600 pixels', { pictureSize: 'medium' }],
  [/Pictures handed off/, 'At most 2400 pixels', { pictureSize: 'large' }],
  [/Place a picture was taken at/, 'Stays in them', { keepLocation: true }],
])('%s may be %s', async (label, option, changed) => {
  const { onChange } = sheet();
  await userEvent.click(screen.getByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
  expect(onChange).toHaveBeenCalledWith(changed);
});

test('the name is the person’s to write', async () => {
  const { onChange } = sheet();
  await userEvent.type(screen.getByLabelText('Your name'), '!');
  expect(onChange).toHaveBeenCalledWith({ name: 'Anne Roux!' });
});

test('another folder is chosen in the system’s dialog, and a folder that cannot be used says why', async () => {
  const { onLibrary } = sheet();
  await userEvent.click(screen.getByRole('button', { name: 'Choose…' }));
  await waitFor(() => expect(onLibrary).toHaveBeenCalledWith('/media/desk'));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'does not allow Marbre to use /media/desk',
  );
});
