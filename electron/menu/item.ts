import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../article/bridge/news';
import type en from '../../assets/locales/en.json';
import { words } from '../words';

export type Item = MenuItemConstructorOptions;

/** What an item does when it is chosen: has the window do a command. */
export type Ask = (command: Command) => NonNullable<Item['click']>;

export const isMac = process.platform === 'darwin';

export const line: Item = { type: 'separator' };

/** An item by its words in the catalogue's `menu`. */
export function named(key: keyof typeof en.menu, more: Item): Item {
  return { label: words(`menu.${key}`), ...more };
}

/** For a key the editor already knows: shown, and left to it. */
export function shownKey(accelerator: string): Item {
  return { accelerator, registerAccelerator: false };
}
