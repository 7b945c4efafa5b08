import { Menu } from 'electron';
import type { ProgramWindows } from '../windows';
import { editMenu } from './edit';
import { type FileMenuGiven, fileMenu } from './file';
import { helpMenu } from './help';
import { insertMenu } from './insert';
import { type Ask, isMac } from './item';
import { programMenu } from './program';
import { textMenu } from './text';
import { viewMenu } from './view';
import { windowMenu } from './window';

/**
 * The program's menus, in the language spoken, one file a menu. What concerns the article is told to the window it was
 * chosen in, which does it; keys the editor already knows are shown and left to it.
 */
export function showMenu(
  windows: Pick<ProgramWindows, 'command' | 'zoom'>,
  { showLog, ...file }: FileMenuGiven & { readonly showLog: () => void },
): void {
  const ask: Ask = (command) => (_item, window) => windows.command(command, window);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [programMenu(ask)] : []),
      fileMenu(ask, file),
      editMenu(ask),
      insertMenu(ask),
      textMenu(ask),
      viewMenu(ask, (step) => windows.zoom(step)),
      windowMenu(),
      helpMenu(ask, showLog),
    ]),
  );
}
