import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { type PartKind, partKinds, toggledMarks } from '../article';
import type { Command } from '../article/bridge/news';
import type en from '../assets/locales/en.json';
import { tell } from './bridge/tell';
import { words } from './words';

const isMac = process.platform === 'darwin';

/**
 * The program's menus, in the language spoken. What concerns the article is told to the window, which does it;
 * keys the editor already knows are shown and left to it.
 */
export function showMenu(window: () => WebContents | undefined): void {
  const ask = (command: Command) => () => tell(window(), 'command', command);
  const item = (
    key: keyof typeof en.menu,
    command: Command,
    more: MenuItemConstructorOptions = {},
  ): MenuItemConstructorOptions => ({ label: words(`menu.${key}`), click: ask(command), ...more });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const preferences = item('preferences', { is: 'preferences' }, { accelerator: 'CmdOrCtrl+,' });

  const file: MenuItemConstructorOptions = {
    label: words('menu.file'),
    submenu: [
      item('new', { is: 'new' }, { accelerator: 'CmdOrCtrl+N' }),
      item('import', { is: 'import' }, { accelerator: 'CmdOrCtrl+O' }),
      item('openSample', { is: 'openSample' }),
      line,
      item('keepVersion', { is: 'keepVersion' }, { accelerator: 'CmdOrCtrl+S' }),
      item('rename', { is: 'rename' }),
      item('duplicate', { is: 'duplicate' }),
      item('trash', { is: 'trash' }),
      line,
      item('preview', { is: 'preview' }, { accelerator: 'F7' }),
      item('handOff', { is: 'handOff' }, { accelerator: 'CmdOrCtrl+Shift+E' }),
      ...(isMac ? [] : [line, preferences, line, { role: 'quit', label: words('menu.quit') } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: words('menu.edit'),
    submenu: [
      item('undo', { is: 'undo' }, { accelerator: 'CmdOrCtrl+Z', registerAccelerator: false }),
      item('redo', { is: 'redo' }, { accelerator: 'CmdOrCtrl+Shift+Z', registerAccelerator: false }),
      line,
      { role: 'cut', label: words('menu.cut') },
      { role: 'copy', label: words('menu.copy') },
      { role: 'paste', label: words('menu.paste') },
      { role: 'pasteAndMatchStyle', label: words('menu.pastePlain'), accelerator: 'CmdOrCtrl+Shift+V' },
      { role: 'selectAll', label: words('menu.selectAll') },
      line,
      item('find', { is: 'find' }, { accelerator: 'CmdOrCtrl+F' }),
      // Cmd+H hides a Mac program.
      item('replace', { is: 'replace' }, { accelerator: isMac ? 'Cmd+Shift+F' : 'Ctrl+H' }),
      item('findNext', { is: 'findNext' }, { accelerator: 'CmdOrCtrl+G' }),
      item('findPrevious', { is: 'findPrevious' }, { accelerator: 'CmdOrCtrl+Shift+G' }),
    ],
  };
  const insert: MenuItemConstructorOptions = {
    label: words('menu.insert'),
    submenu: partKinds
      .filter((kind): kind is Exclude<PartKind, 'unrecognised'> => kind !== 'unrecognised')
      .map((kind) => ({ label: words(`part.${kind}.name`), click: ask({ is: 'part', part: kind }) })),
  };
  const markKeys = {
    strong: 'CmdOrCtrl+B',
    emphasis: 'CmdOrCtrl+I',
    superscript: 'CmdOrCtrl+Shift+T',
    subscript: 'CmdOrCtrl+Shift+D',
  } as const;
  const textItem = (
    is: 'removeLink' | 'listStyle' | 'clearMarks',
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    label: words(`command.${is}`),
    accelerator,
    registerAccelerator: false,
    click: ask({ is }),
  });
  const text: MenuItemConstructorOptions = {
    label: words('menu.text'),
    submenu: [
      ...toggledMarks.map((mark) => ({
        label: words(`command.${mark}`),
        accelerator: markKeys[mark],
        registerAccelerator: false,
        click: ask({ is: 'mark', mark }),
      })),
      line,
      item('link', { is: 'link' }, { accelerator: 'CmdOrCtrl+K', registerAccelerator: false }),
      textItem('removeLink', 'CmdOrCtrl+Shift+K'),
      line,
      textItem('listStyle', 'CmdOrCtrl+Shift+N'),
      textItem('clearMarks', 'CmdOrCtrl+Shift+X'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: words('menu.view'),
    submenu: [
      item('library', { is: 'toggleLibrary' }, { accelerator: 'F8' }),
      item('inspector', { is: 'toggleInspector' }, { accelerator: 'F9' }),
      line,
      { role: 'zoomIn', label: words('menu.zoomIn') },
      { role: 'zoomOut', label: words('menu.zoomOut') },
      { role: 'resetZoom', label: words('menu.zoomReset') },
      line,
      { role: 'togglefullscreen', label: words('menu.fullScreen') },
    ],
  };
  const own: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      { role: 'about', label: words('menu.about') },
      line,
      preferences,
      line,
      { role: 'hide', label: words('menu.hide') },
      { role: 'hideOthers', label: words('menu.hideOthers') },
      { role: 'unhide', label: words('menu.showAll') },
      line,
      { role: 'quit', label: words('menu.quit') },
    ],
  };
  const windowMenu: MenuItemConstructorOptions = {
    label: words('menu.window'),
    submenu: [
      { role: 'minimize', label: words('menu.minimise') },
      { role: 'close', label: words('menu.close') },
    ],
  };
  const menus = [...(isMac ? [own] : []), file, edit, insert, text, view, windowMenu];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}
