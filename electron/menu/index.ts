import { Menu, type WebContents } from 'electron';
import { tell } from '../bridge/tell';
import { editMenu } from './edit';
import { fileMenu } from './file';
import { insertMenu } from './insert';
import { type Ask, isMac } from './item';
import { programMenu } from './program';
import { textMenu } from './text';
import { viewMenu } from './view';
import { windowMenu } from './window';

/**
 * The program's menus, in the language spoken, one file a menu. What concerns the article is told to the window, which
 * does it; keys the editor already knows are shown and left to it.
 *
 * @param templates names of those kept in the library
 */
export function showMenu(
  window: () => WebContents | undefined,
  { templates }: { readonly templates: readonly string[] },
): void {
  const ask: Ask = (command) => () => tell(window(), 'command', command);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [programMenu(ask)] : []),
      fileMenu(ask, templates),
      editMenu(ask),
      insertMenu(ask),
      textMenu(ask),
      viewMenu(ask),
      windowMenu(),
    ]),
  );
}
