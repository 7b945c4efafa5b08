import { type Ask, type Item, isMac, line, named, shownKey } from './item';

export function editMenu(ask: Ask): Item {
  return named('edit', {
    submenu: [
      named('undo', { click: ask({ is: 'undo' }), ...shownKey('CmdOrCtrl+Z') }),
      named('redo', { click: ask({ is: 'redo' }), ...shownKey('CmdOrCtrl+Shift+Z') }),
      line,
      named('cut', { role: 'cut', accelerator: 'CmdOrCtrl+X' }),
      named('copy', { role: 'copy', accelerator: 'CmdOrCtrl+C' }),
      named('copyAs', {
        submenu: [
          named('copyRich', { click: ask({ is: 'copyRich' }) }),
          named('copyHtml', { click: ask({ is: 'copyHtml' }) }),
          named('copyPlain', { click: ask({ is: 'copyPlain' }) }),
        ],
      }),
      named('paste', { role: 'paste', accelerator: 'CmdOrCtrl+V' }),
      named('pastePlain', { role: 'pasteAndMatchStyle', accelerator: 'CmdOrCtrl+Shift+V' }),
      named('selectAll', { role: 'selectAll', accelerator: 'CmdOrCtrl+A' }),
      line,
      named('find', { click: ask({ is: 'find' }), accelerator: 'CmdOrCtrl+F' }),
      // Cmd+H hides a Mac program.
      named('replace', { click: ask({ is: 'replace' }), accelerator: isMac ? 'Cmd+Shift+F' : 'Ctrl+H' }),
      named('findNext', { click: ask({ is: 'findNext' }), accelerator: 'CmdOrCtrl+G' }),
      named('findPrevious', { click: ask({ is: 'findPrevious' }), accelerator: 'CmdOrCtrl+Shift+G' }),
    ],
  });
}
