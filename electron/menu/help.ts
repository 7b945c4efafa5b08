import { type Ask, type Item, isMac, line, named } from './item';

export function helpMenu(ask: Ask, showLog: () => void): Item {
  return named('help', {
    role: 'help',
    submenu: [
      named('shortcuts', { click: ask({ is: 'shortcuts' }), accelerator: 'F1' }),
      named('showLog', { click: showLog }),
      ...(isMac ? [] : [line, aboutItem(ask)]),
    ],
  });
}

/** In the program's own menu on macOS, in Help elsewhere. */
export function aboutItem(ask: Ask): Item {
  return named('about', { click: ask({ is: 'about' }) });
}
