import { type Item, named } from './item';

export function windowMenu(): Item {
  return named('window', {
    submenu: [
      named('minimise', { role: 'minimize', accelerator: 'CmdOrCtrl+M' }),
      named('close', { role: 'close', accelerator: 'CmdOrCtrl+W' }),
    ],
  });
}
