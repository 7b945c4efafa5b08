import { app } from 'electron';
import { aboutItem } from './help';
import { type Ask, type Item, line, named } from './item';

/** The menu macOS gives every program under its name. */
export function programMenu(ask: Ask): Item {
  return {
    label: app.name,
    submenu: [
      aboutItem(ask),
      line,
      preferencesItem(ask),
      line,
      named('hide', { role: 'hide' }),
      named('hideOthers', { role: 'hideOthers' }),
      named('showAll', { role: 'unhide' }),
      line,
      named('quit', { role: 'quit', accelerator: 'Cmd+Q' }),
    ],
  };
}

/** In the program's own menu on macOS, in File elsewhere. */
export function preferencesItem(ask: Ask): Item {
  return named('preferences', { click: ask({ is: 'preferences' }), accelerator: 'CmdOrCtrl+,' });
}
