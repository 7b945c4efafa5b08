import { type Item, named } from './item';

export function windowMenu(): Item {
  return named('window', {
    submenu: [named('minimise', { role: 'minimize' }), named('close', { role: 'close' })],
  });
}
