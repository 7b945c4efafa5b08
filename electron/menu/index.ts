import { Menu } from 'electron';
import type { ProgramWindows } from '../windows';
import { editMenu } from './edit';
import { fileMenu } from './file';
import { insertMenu } from './insert';
import { type Ask, isMac } from './item';
import { programMenu } from './program';
import { textMenu } from './text';
import { viewMenu } from './view';
import { windowMenu } from './window';

/**
 * The program's menus, in the language spoken, one file a menu. What concerns the article is told to the window it was
 * chosen in, which does it; keys the editor already knows are shown and left to it.
 *
 * @param templates names of those kept in the library
 */
export function showMenu(
  windows: Pick<ProgramWindows, 'command' | 'openAnother'>,
  { templates }: { readonly templates: readonly string[] },
): void {
  const ask: Ask = (command) => (_item, window) => windows.command(command, window);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [programMenu(ask)] : []),
      fileMenu(ask, templates, () => windows.openAnother()),
      editMenu(ask),
      insertMenu(ask),
      textMenu(ask),
      viewMenu(ask),
      windowMenu(),
    ]),
  );
}
