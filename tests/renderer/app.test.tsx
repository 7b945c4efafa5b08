import { act, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failed, succeeded } from '../../article';
import { firstWindow } from '../../electron/machine/choices';
import { App } from '../../renderer/app';
import { BridgeProvider } from '../../renderer/bridge/bridge';
import { fakeBridge } from './fake-bridge';
import { preferences } from './given';
import { userEvent } from './hand';

test('the name and the folder of the first minute are those of the window from then on', async () => {
  const standing = { language: 'en', libraryFolder: '/home/anne/Marbre' } as const;
  const fake = fakeBridge({
    program: {
      start: () =>
        succeeded({
          ...standing,
          preferences: { ...preferences, name: 'anne' },
          version: '0.1.0',
          platform: 'linux',
          firstTime: true,
          look: firstWindow.look,
          place: null,
        }),
      listening: () => succeeded(null),
      begin: ({ name, libraryFolder }) =>
        succeeded({ language: 'en', preferences: { ...preferences, name }, libraryFolder }),
      rememberPlace: () => succeeded(null),
    },
    library: {
      create: () => succeeded({ name: 'article' }),
      list: () => succeeded({ entries: [], trouble: null }),
    },
    templates: { list: () => succeeded({ kept: [] }) },
    article: {
      recoveries: () => succeeded({ recoveries: [] }),
      elsewhere: () => succeeded({ elsewhere: false }),
      open: () => failed({ kind: 'no-article', at: 'article' }),
    },
  });
  render(
    <BridgeProvider bridge={fake.bridge}>
      <App />
    </BridgeProvider>,
  );
  const name = await screen.findByLabelText('Your name');
  await userEvent.clear(name);
  await userEvent.type(name, 'Anne Roux');
  await userEvent.click(screen.getByRole('button', { name: 'Start writing' }));
  await screen.findByText(/There is no article in article/);
  act(() => fake.tell('command', { is: 'preferences' }));
  expect(await screen.findByDisplayValue('Anne Roux')).toBeTruthy();

  // The article begun there is of that folder, and of no other.
  act(() => fake.tell('standing', { language: 'en', preferences, libraryFolder: '/home/anne/Autre' }));
  await screen.findByText('No article open');
  expect(fake.askedBy('article', 'open')).toEqual([{ name: 'article' }]);
});

test('letters typed into the name while the machine answers the first of them stand in the preferences', async () => {
  const answers: (() => void)[] = [];
  const kept = { ...preferences, name: '' };
  const standing = { language: 'en', libraryFolder: '/home/anne/Marbre' } as const;
  const fake = fakeBridge({
    program: {
      start: () =>
        succeeded({
          ...standing,
          preferences: kept,
          version: '0.1.0',
          platform: 'linux',
          firstTime: true,
          look: firstWindow.look,
          place: null,
        }),
      listening: () => succeeded(null),
      changePreferences: (changed) =>
        new Promise((resolve) =>
          answers.push(() => resolve(succeeded({ ...standing, preferences: { ...kept, ...changed } }))),
        ),
    },
  });
  render(
    <BridgeProvider bridge={fake.bridge}>
      <App />
    </BridgeProvider>,
  );
  await screen.findByLabelText('Your name');
  act(() => fake.tell('command', { is: 'preferences' }));
  const name = within(await screen.findByRole('dialog')).getByLabelText('Your name');
  await userEvent.type(name, 'Ann');

  await act(async () => answers.shift()?.());
  await userEvent.type(name, 'e');
  for (const answer of answers.splice(0)) await act(async () => answer());

  expect(name).toHaveProperty('value', 'Anne');
});
