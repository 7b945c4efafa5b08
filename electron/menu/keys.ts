import { Menu, type MenuItem } from 'electron';
import type { Answered } from '../../article/bridge/contract';

/** The keys as they stand in the menus, where they are stated; items of one name share a line. */
export function menuKeys(): Answered<'menu', 'keys'>['menus'] {
  const menus = Menu.getApplicationMenu()?.items ?? [];
  return menus
    .map(({ label, submenu }) => ({ name: plain(label), items: itemsOf(submenu?.items ?? []) }))
    .filter(({ items }) => items.length > 0);
}

function itemsOf(items: readonly MenuItem[]): { name: string; keys: string[] }[] {
  const found = new Map<string, string[]>();
  for (const { label, accelerator } of items) {
    if (accelerator) found.set(plain(label), [...(found.get(plain(label)) ?? []), accelerator]);
  }
  return [...found].map(([name, keys]) => ({ name, keys }));
}

/** Without the mark of the letter to press with Alt, and without the dots of an item that asks for more. */
function plain(label: string): string {
  return label.replace(/&(.)/g, '$1').replace(/…$/, '');
}
