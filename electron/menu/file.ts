import { type Ask, type Item, isMac, line, named } from './item';
import { preferencesItem } from './program';

export function fileMenu(ask: Ask): Item {
  return named('file', {
    submenu: [
      named('new', { click: ask({ is: 'new' }), accelerator: 'CmdOrCtrl+N' }),
      named('import', { click: ask({ is: 'import' }), accelerator: 'CmdOrCtrl+O' }),
      named('openSample', { click: ask({ is: 'openSample' }) }),
      line,
      named('keepVersion', { click: ask({ is: 'keepVersion' }), accelerator: 'CmdOrCtrl+S' }),
      named('rename', { click: ask({ is: 'rename' }) }),
      named('duplicate', { click: ask({ is: 'duplicate' }) }),
      named('trash', { click: ask({ is: 'trash' }) }),
      line,
      named('preview', { click: ask({ is: 'preview' }), accelerator: 'F7' }),
      named('handOff', { click: ask({ is: 'handOff' }), accelerator: 'CmdOrCtrl+Shift+E' }),
      ...(isMac ? [] : [line, preferencesItem(ask), line, named('quit', { role: 'quit' })]),
    ],
  });
}
