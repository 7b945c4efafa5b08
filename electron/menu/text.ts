import { type ToggledMark, toggledMarks } from '../../article';
import { words } from '../words';
import { type Ask, type Item, line, named, shownKey } from './item';

const markKeys = {
  strong: 'CmdOrCtrl+B',
  emphasis: 'CmdOrCtrl+I',
  superscript: 'CmdOrCtrl+Shift+T',
  subscript: 'CmdOrCtrl+Shift+D',
} as const satisfies Record<ToggledMark, string>;

export function textMenu(ask: Ask): Item {
  const command = (is: 'removeLink' | 'listStyle' | 'clearMarks', key: string): Item => ({
    label: words(`command.${is}`),
    click: ask({ is }),
    ...shownKey(key),
  });
  return named('text', {
    submenu: [
      ...toggledMarks.map((mark) => ({
        label: words(`command.${mark}`),
        click: ask({ is: 'mark', mark }),
        ...shownKey(markKeys[mark]),
      })),
      line,
      named('link', { click: ask({ is: 'link' }), ...shownKey('CmdOrCtrl+K') }),
      command('removeLink', 'CmdOrCtrl+Shift+K'),
      line,
      command('listStyle', 'CmdOrCtrl+Shift+N'),
      command('clearMarks', 'CmdOrCtrl+Shift+X'),
    ],
  });
}
