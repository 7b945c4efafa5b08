import { shippedTemplates } from '../../article/bridge/templates';
import { words } from '../words';
import { type Ask, type Item, isMac, line, named } from './item';
import { preferencesItem } from './program';

/** @param kept names of the templates kept in the library */
export function fileMenu(ask: Ask, kept: readonly string[], openWindow: () => void): Item {
  return named('file', {
    submenu: [
      named('new', { click: ask({ is: 'new' }), accelerator: 'CmdOrCtrl+N' }),
      named('newFrom', { submenu: beginnings(ask, kept) }),
      named('newWindow', { click: openWindow, accelerator: 'CmdOrCtrl+Shift+M' }),
      named('import', { click: ask({ is: 'import' }), accelerator: 'CmdOrCtrl+O' }),
      named('openSample', { click: ask({ is: 'openSample' }) }),
      line,
      named('keepVersion', { click: ask({ is: 'keepVersion' }), accelerator: 'CmdOrCtrl+S' }),
      named('keepTemplate', { click: ask({ is: 'keepTemplate' }) }),
      named('templates', { click: ask({ is: 'templates' }) }),
      line,
      named('rename', { click: ask({ is: 'rename' }) }),
      named('duplicate', { click: ask({ is: 'duplicate' }) }),
      named('trash', { click: ask({ is: 'trash' }) }),
      line,
      named('preview', { click: ask({ is: 'preview' }), accelerator: 'F7' }),
      named('handOff', { click: ask({ is: 'handOff' }), accelerator: 'CmdOrCtrl+Shift+E' }),
      line,
      named('savePdf', { click: ask({ is: 'savePdf' }) }),
      named('print', { click: ask({ is: 'print' }), accelerator: 'CmdOrCtrl+P' }),
      ...(isMac ? [] : [line, preferencesItem(ask), line, named('quit', { role: 'quit' })]),
    ],
  });
}

function beginnings(ask: Ask, kept: readonly string[]): Item[] {
  return [
    ...shippedTemplates.map((from) => ({
      label: words(`template.${from}`),
      click: ask({ is: 'newFrom', from }),
    })),
    ...(kept.length === 0 ? [] : [line]),
    // An ampersand in a menu is the mark of a letter to press.
    ...kept.map((name) => ({
      label: name.replaceAll('&', '&&'),
      click: ask({ is: 'newFrom', from: { kept: name } }),
    })),
  ];
}
