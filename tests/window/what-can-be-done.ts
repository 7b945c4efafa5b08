import type { Page } from 'playwright-core';
import { namesOf } from './acts/catalogue';
import type { App } from './app';

/** A place to press, in CSS pixels of the window, and what is there. */
export interface Pressable {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Everything in the page a mouse can press, as far as it is seen and nothing lies over it. */
export function pressables(page: Page): Promise<Pressable[]> {
  return page.evaluate(() => {
    const roles = ['row', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'tab', 'radio'];
    const wanted = [
      'button',
      'input',
      'textarea',
      'summary',
      'label',
      ...roles.map((role) => `[role=${role}]`),
    ];
    return [...document.querySelectorAll<HTMLElement>(wanted.join())].flatMap((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const over = document.elementFromPoint(x, y);
      const isFree = over !== null && (one.contains(over) || over.contains(one));
      if (!isFree || width < 2 || height < 2 || one.closest(':disabled, [aria-disabled=true], [inert]'))
        return [];
      return { x, y, name: (one.getAttribute('aria-label') ?? one.textContent).slice(0, 40) };
    });
  });
}

/** Ends the program, leaves its window or shows what is the system's own. */
const leaves = new Set(
  ['quit', 'close', 'minimise', 'newWindow', 'fullScreen', 'print', 'savePdf', 'showLog'].flatMap((item) =>
    namesOf(`menu.${item}`),
  ),
);

/** The paths of all items of the program's menu that can be chosen and stay in the window. */
export async function menuItems(app: App): Promise<string[][]> {
  const paths = await app.electron.evaluate(({ Menu }) => {
    const pathsOf = (items: readonly Electron.MenuItem[]): string[][] =>
      items
        .filter(({ type, visible, enabled }) => type !== 'separator' && visible && enabled)
        .flatMap(({ label, submenu }) => {
          const name = label.replace(/&(.)/g, '$1');
          return submenu ? pathsOf(submenu.items).map((path) => [name, ...path]) : [[name]];
        });
    return pathsOf(Menu.getApplicationMenu()?.items ?? []);
  });
  return paths.filter((path) => !path.some((name) => leaves.has(name)));
}
