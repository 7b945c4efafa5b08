import { templateTitle } from '../../article/bridge/template-title';
import { shippedTemplates } from '../../article/bridge/templates';
import type { RecentArticle } from '../machine/recent-articles';
import { words } from '../words';
import { type Ask, type Item, isMac, line, named, ownWords } from './item';
import { preferencesItem } from './program';

export interface FileMenuGiven {
  /** Folders of the templates kept in the library. */
  readonly templates: readonly string[];
  readonly recent: readonly RecentArticle[];
  openWindow(): void;
  clearRecent(): void;
}

export function fileMenu(ask: Ask, given: FileMenuGiven): Item {
  return named('file', {
    submenu: [
      named('new', { click: ask({ is: 'new' }), accelerator: 'CmdOrCtrl+N' }),
      named('newFrom', { submenu: beginnings(ask, given.templates) }),
      named('newWindow', { click: () => given.openWindow(), accelerator: 'CmdOrCtrl+Shift+M' }),
      named('import', { click: ask({ is: 'import' }), accelerator: 'CmdOrCtrl+O' }),
      named('openRecent', { submenu: recentItems(ask, given), enabled: given.recent.length > 0 }),
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
      named('saveCopy', { click: ask({ is: 'saveCopy' }), accelerator: 'CmdOrCtrl+Shift+S' }),
      named('savePdf', { click: ask({ is: 'savePdf' }) }),
      named('print', { click: ask({ is: 'print' }), accelerator: 'CmdOrCtrl+P' }),
      ...(isMac
        ? []
        : [line, preferencesItem(ask), line, named('quit', { role: 'quit', accelerator: 'Ctrl+Q' })]),
    ],
  });
}

function recentItems(ask: Ask, { recent, clearRecent }: FileMenuGiven): Item[] {
  return [
    ...recent.map(({ name, headline }) => ({
      label: headline === '' ? words('library.untitled') : ownWords(headline),
      click: ask({ is: 'open', name }),
    })),
    line,
    named('clearRecent', { click: () => clearRecent() }),
  ];
}

function beginnings(ask: Ask, kept: readonly string[]): Item[] {
  return [
    ...shippedTemplates.map((from) => ({
      label: words(`template.${from}`),
      click: ask({ is: 'newFrom', from }),
    })),
    ...(kept.length === 0 ? [] : [line]),
    ...kept.map((name) => ({
      label: ownWords(templateTitle(name)),
      click: ask({ is: 'newFrom', from: { kept: name } }),
    })),
  ];
}
