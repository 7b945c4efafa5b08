import { useCallback, useEffectEvent } from 'react';
import type { EntryAction } from './entry-row';

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
  if (ctrlKey || metaKey) {
    if (key === 'Enter') return 'openInWindow';
    return metaKey && key === 'Backspace' ? 'trash' : undefined;
  }
  if (key === 'F2') return 'rename';
  return key === 'Delete' ? 'trash' : undefined;
}
