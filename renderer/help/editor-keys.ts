import type { TFunction } from 'i18next';
import { isApple } from '../editor/is-apple';
import { type KeyAction, keymap } from '../editor/keymap';
import { listKeys } from '../library/use-list-keys';
import { chordKeys } from './key-words';

export interface KeyLine {
  readonly name: string;
  readonly keys: readonly string[];
}

/** The keys of the editor that stand in no menu. @param shown keys the menus show, as Electron writes them */
export function editorKeys(shown: ReadonlySet<string>, t: TFunction, onApple = isApple): KeyLine[] {
  const lines = new Map<string, string[]>();
  // A menu with another key on a Mac names its keys outright.
  const asHere = (keys: string) => keys.replace('CmdOrCtrl', onApple ? 'Cmd' : 'Ctrl');
  const inMenus = new Set([...shown].map(asHere));
  for (const chord of keymap) {
    const keys = chordKeys(chord);
    if (inMenus.has(asHere(keys)) || chord.on === (onApple ? 'others' : 'apple')) continue;
    const name = nameOf(chord.does, t);
    lines.set(name, [...(lines.get(name) ?? []), keys]);
  }
  return [...[...lines].map(([name, keys]) => ({ name, keys })), ...contextKeys(t, onApple)];
}

/** The keys of a row of the library. */
export function rowKeys(t: TFunction, onApple = isApple): KeyLine[] {
  const lines = new Map<string, string[]>();
  for (const chord of listKeys) {
    if (chord.onApple && !onApple) continue;
    const name = t(`library.${chord.does}`).replace(/…$/, '');
    lines.set(name, [...(lines.get(name) ?? []), chordKeys(chord)]);
  }
  return [...[...lines].map(([name, keys]) => ({ name, keys })), ...contextKeys(t, onApple)];
}

/** Known everywhere but on macOS, which has no key for it. */
function contextKeys(t: TFunction, onApple = isApple): KeyLine[] {
  return onApple ? [] : [{ name: t('shortcuts.contextMenu'), keys: ['Shift+F10'] }];
}

function nameOf(action: KeyAction, t: TFunction): string {
  switch (action.is) {
    case 'mark':
      return t(`command.${action.mark}`);
    case 'kind':
      return t('shortcuts.kind', { kind: t(`part.${action.kind}.name`) });
    case 'part':
      return t(`part.${action.part}.name`);
    case 'undo':
    case 'redo':
    case 'selectAll':
    case 'find':
    case 'replace':
    case 'findNext':
    case 'findPrevious':
      return t(`menu.${action.is}`).replace(/…$/, '');
    case 'tools':
      return t('shortcuts.tools');
    default:
      return t(`command.${action.is}`);
  }
}
