import { type Ask, type Item, line, named } from './item';

export function viewMenu(ask: Ask): Item {
  return named('view', {
    submenu: [
      named('library', { click: ask({ is: 'toggleLibrary' }), accelerator: 'F8' }),
      named('inspector', { click: ask({ is: 'toggleInspector' }), accelerator: 'F9' }),
      line,
      named('zoomIn', { role: 'zoomIn' }),
      named('zoomOut', { role: 'zoomOut' }),
      named('zoomReset', { role: 'resetZoom' }),
      line,
      named('fullScreen', { role: 'togglefullscreen' }),
    ],
  });
}
