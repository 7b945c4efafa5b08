import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../../article';
import { keymap } from '../../renderer/editor/keymap';
import { AboutSheet } from '../../renderer/help/about-sheet';
import { chordKeys, keyWords } from '../../renderer/help/key-words';
import { ShortcutsSheet } from '../../renderer/help/shortcuts-sheet';
import { listKeys } from '../../renderer/library/use-list-keys';
import { fakeBridge } from './fake-bridge';
import { userEvent } from './hand';
import { inWindow } from './in-window';

const menus = [
  { name: 'File', items: [{ name: 'Hand Off', keys: ['CmdOrCtrl+Shift+E'] }] },
  { name: 'View', items: [{ name: 'Larger', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'] }] },
  { name: 'Text', items: [{ name: 'Strong', keys: ['CmdOrCtrl+B'] }] },
  { name: 'Edit', items: [{ name: 'Find and Replace', keys: ['Ctrl+H'] }] },
];

test.each([
  ['CmdOrCtrl+Shift+E', 'Ctrl+Maj+E', '⇧⌘E'],
  ['Alt+Shift+ArrowUp', 'Alt+Maj+↑', '⌥⇧↑'],
  ['CmdOrCtrl+numadd', 'Ctrl++', '⌘+'],
  ['CmdOrCtrl+Enter', 'Ctrl+Entrée', '⌘Entrée'],
  ['CmdOrCtrl+End', 'Ctrl+Fin', '⌘Fin'],
  ['F7', 'F7', 'F7'],
])('%s is written %s on a French keyboard, and %s on a Mac', (keys, elsewhere, onApple) => {
  const french = {
    shift: 'Maj',
    enter: 'Entrée',
    backspace: 'Retour arrière',
    delete: 'Suppr',
    home: 'Début',
    end: 'Fin',
  };
  expect(keyWords(keys, (key) => french[key], false)).toBe(elsewhere);
  expect(keyWords(keys, (key) => french[key], true)).toBe(onApple);
});

test('every key of the menus and of the editor is listed, each once', async () => {
  const fake = fakeBridge({ menu: { keys: () => succeeded({ menus }) } });
  inWindow(fake, <ShortcutsSheet onClose={() => {}} />);
  await screen.findByText('Hand Off');
  const shown = [...document.querySelectorAll('kbd')].map((key) => key.textContent);
  const english = {
    shift: 'Shift',
    enter: 'Enter',
    backspace: 'Backspace',
    delete: 'Delete',
    home: 'Home',
    end: 'End',
  };
  const stated = [
    ...menus.flatMap(({ items }) => items.flatMap(({ keys }) => keys)),
    ...keymap.filter(({ on }) => on !== 'apple').map(chordKeys),
    ...listKeys.filter(({ onApple }) => !onApple).map(chordKeys),
    'Shift+F10',
  ].map((keys) => keyWords(keys, (key) => english[key]));
  expect(new Set(shown)).toEqual(new Set(stated));
  for (const once of ['Ctrl+B', 'Ctrl+H']) expect(shown.filter((key) => key === once)).toHaveLength(1);
});

test('a key that stands in no menu says what it does', async () => {
  const fake = fakeBridge({ menu: { keys: () => succeeded({ menus }) } });
  inWindow(fake, <ShortcutsSheet onClose={() => {}} />, 'fr');
  const line = (await screen.findByText('Transformer en Intertitre')).parentElement;
  if (line === null) throw new Error('The line is not drawn.');
  expect(within(line).getByText('Ctrl+Maj+H')).toBeTruthy();
});

test('what a row of the library does by key is listed in words', async () => {
  const fake = fakeBridge({ menu: { keys: () => succeeded({ menus }) } });
  inWindow(fake, <ShortcutsSheet onClose={() => {}} />, 'fr');
  const title = await screen.findByRole('heading', { name: 'Sur un article de la bibliothèque' });
  const lines = [...(title.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Ouvrir dans une nouvelle fenêtreCtrl+Entrée',
    'RenommerF2',
    'Mettre à la corbeilleSuppr',
    'Menu contextuelMaj+F10',
  ]);
});

test('About tells the version, what it runs on, and every licence with its text', async () => {
  const fake = fakeBridge({
    program: {
      about: () =>
        succeeded({
          version: '0.1.0',
          runtime: [{ name: 'Electron', version: '45.4.1' }],
          licences: [{ name: 'slate', version: '0.146.0', identifier: 'MIT', text: 'Permission is granted' }],
        }),
    },
  });
  inWindow(fake, <AboutSheet onClose={() => {}} />);
  expect(await screen.findByText('Version 0.1.0')).toBeTruthy();
  expect(screen.getByText(/Electron 45.4.1/)).toBeTruthy();
  await userEvent.click(screen.getByText(/slate 0.146.0/));
  expect(screen.getByText('Permission is granted')).toBeTruthy();
});
