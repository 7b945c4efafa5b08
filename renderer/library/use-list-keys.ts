import { useCallback, useEffectEvent } from 'react';
import type { Chord } from '../editor/keymap';
import type { EntryAction } from './entry-row';

/** Keys on a row; `mod` is Ctrl or Cmd on any machine. */
export const listKeys: readonly (Pick<Chord, 'key' | 'mod'> & { does: EntryAction; onApple?: true })[] = [
  { key: 'enter', mod: true, does: 'openInWindow' },
  { key: 'f2', does: 'rename' },
  { key: 'delete', does: 'trash' },
  // A Mac's keyboard may have no Delete forward; elsewhere it is no key of a list.
  { key: 'backspace', mod: true, does: 'trash', onApple: true },
];

/**
 * Keys on a row that the list itself does not know: Ctrl+Enter or Cmd+Enter (which it would take for a choice) opens the
 * article in another window, F2 renames it, Delete or Cmd+Backspace moves it to the trash.
 */
export function useListKeys(
  act: (action: EntryAction, name: string) => void,
): (list: HTMLElement | null) => () => void {
  const acted = useEffectEvent(act);
  return useCallback((list) => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
      const name = row?.getAttribute('data-key');
      if (action === undefined || !name) return;
      event.preventDefault();
      event.stopPropagation();
      acted(action, name);
    };
    list?.addEventListener('keydown', press, true);
    return () => list?.removeEventListener('keydown', press, true);
  }, []);
}

function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): EntryAction | undefined {
  if (altKey || shiftKey) return undefined;
  return listKeys.find(
    (each) =>
      each.key === key.toLowerCase() &&
      (each.mod ?? false) === (ctrlKey || metaKey) &&
      (each.onApple === undefined || metaKey),
  )?.does;
}
