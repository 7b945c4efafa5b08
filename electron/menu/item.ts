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

/** Longest words of a person's own that stand in a menu, in characters. */
const longest = 70;

/** Words a person wrote, as a menu shows them: an ampersand there is the mark of a letter to press. */
export function ownWords(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replaceAll('&', '&&');
}

/** For a key the editor already knows: shown, and left to it. */
export function shownKey(accelerator: string): Item {
  return { accelerator, registerAccelerator: false };
}
