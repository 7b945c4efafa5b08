import { type BrowserWindow, clipboard, Menu, type WebContents } from 'electron';
import type { Answered } from '../../article/bridge/contract';
import type { ContextAct, ContextItem, ContextMenu } from '../../article/bridge/menus';
import { type WordsKey, words } from '../words';
import { type Item, line } from './item';

type Chosen = Answered<'menu', 'show'>['chosen'];

/** What each item says. The window names items; words never come from it. */
const says = {
  undo: 'menu.undo',
  redo: 'menu.redo',
  cut: 'menu.cut',
  copy: 'menu.copy',
  paste: 'menu.paste',
  pastePlain: 'menu.pastePlain',
  selectAll: 'menu.selectAll',
  link: 'menu.link',
  editLink: 'menu.editLink',
  openLink: 'menu.openLink',
  removeLink: 'command.removeLink',
  moveUp: 'command.moveUp',
  moveDown: 'command.moveDown',
  removePart: 'command.removePart',
  choosePicture: 'editor.choosePicture',
  changePicture: 'editor.changePicture',
  revealPicture: 'editor.revealPicture',
  removePicture: 'editor.removePicture',
  open: 'library.open',
  openInWindow: 'library.openInWindow',
  rename: 'library.rename',
  duplicate: 'library.duplicate',
  reveal: 'library.reveal',
  trash: 'library.trash',
} as const satisfies Record<ContextAct, WordsKey>;

/** What only the machine can do in a page: a paste asked for by the page itself is refused. */
const own: { readonly [Act in ContextAct]?: (page: WebContents) => void } = {
  undo: (page) => page.undo(),
  redo: (page) => page.redo(),
  cut: (page) => page.cut(),
  copy: (page) => page.copy(),
  paste: (page) => page.paste(),
  pastePlain: (page) => page.pasteAndMatchStyle(),
  selectAll: (page) => page.selectAll(),
};

/** Shows the menu at its place; resolves when it is gone. */
export async function showContextMenu(window: BrowserWindow, { groups, at }: ContextMenu): Promise<Chosen> {
  const page = window.webContents;
  const zoom = page.getZoomFactor();
  // A promise in newer versions of Electron.
  const isText = (await clipboard.readText()) !== '';
  return new Promise((resolve) => {
    let chosen: Chosen = null;
    const items = groups.flatMap((group, index) => {
      const choose = (item: ContextItem) => () => {
        chosen = { group: index, item: group.indexOf(item) };
        if (item.is !== 'kind') own[item.is]?.(page);
        resolve(chosen);
      };
      return [...(index > 0 ? [line] : []), ...itemsOf(group, isText, choose)];
    });
    Menu.buildFromTemplate(items).popup({
      window,
      x: Math.round(at.x * zoom),
      y: Math.round(at.y * zoom),
      // On some systems a menu says that it is gone before it says what was chosen.
      callback: () => setTimeout(() => resolve(chosen)),
    });
  });
}

/** The items of a group, its kinds gathered in one menu inside the menu. */
function itemsOf(
  group: readonly ContextItem[],
  isText: boolean,
  choose: (item: ContextItem) => () => void,
): Item[] {
  const kinds: Item[] = [];
  const items: Item[] = [];
  for (const item of group) {
    if (item.is !== 'kind') {
      const enabled = item.is === 'pastePlain' ? isText : item.disabled !== true;
      items.push({ label: words(says[item.is]), enabled, click: choose(item) });
      continue;
    }
    if (kinds.length === 0) items.push({ label: words('command.changeKind'), submenu: kinds });
    const label = words(`part.${item.kind}.name`);
    kinds.push({ type: 'radio', label, checked: item.isOwn, click: choose(item) });
  }
  return items;
}
