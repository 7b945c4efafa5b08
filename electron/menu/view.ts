import type { ZoomStep } from '../windows/zoom';
import { type Ask, type Item, isMac, line, named } from './item';

/** Every key a keyboard may have for it; the first of each is shown. */
const zooms = [
  { key: 'zoomIn', step: 'in', keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'] },
  { key: 'zoomOut', step: 'out', keys: ['CmdOrCtrl+-', 'CmdOrCtrl+numsub'] },
  { key: 'zoomReset', step: 'reset', keys: ['CmdOrCtrl+0', 'CmdOrCtrl+num0'] },
] as const;

export function viewMenu(ask: Ask, zoom: (step: ZoomStep) => void): Item {
  return named('view', {
    submenu: [
      named('library', { click: ask({ is: 'toggleLibrary' }), accelerator: 'F8' }),
      named('inspector', { click: ask({ is: 'toggleInspector' }), accelerator: 'F9' }),
      // F6 is the window's own: it hears the key before any field.
      named('nextPane', { click: ask({ is: 'nextPane' }), accelerator: 'F6', registerAccelerator: false }),
      named('previousPane', {
        click: ask({ is: 'previousPane' }),
        accelerator: 'Shift+F6',
        registerAccelerator: false,
      }),
      line,
      ...zooms.flatMap(({ key, step, keys }) =>
        keys.map((accelerator, at) =>
          named(key, { accelerator, click: () => zoom(step), visible: at === 0 }),
        ),
      ),
      line,
      named('fullScreen', { role: 'togglefullscreen', accelerator: isMac ? 'Ctrl+Cmd+F' : 'F11' }),
    ],
  });
}
