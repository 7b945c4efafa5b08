import { useEffect, useEffectEvent } from 'react';
import type { ContextItem } from '../../article/bridge/menus';
import { useContextMenu } from './use-context-menu';

/** The context menu of every field of the window, and of words that can only be copied. */
export function useFieldMenu(): void {
  const ask = useContextMenu();
  const show = useEffectEvent((event: MouseEvent) => {
    const { target } = event;
    const field =
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined;
    void ask(event, field ? ofField(field) : ofWords());
  });
  useEffect(() => {
    const hear = (event: MouseEvent) => show(event);
    document.addEventListener('contextmenu', hear);
    return () => document.removeEventListener('contextmenu', hear);
  }, []);
}

function ofField(field: HTMLInputElement | HTMLTextAreaElement): ContextItem[][] {
  const isEmpty = field.selectionStart === field.selectionEnd;
  const mayWrite = !field.readOnly && !field.disabled;
  const copy: ContextItem = { is: 'copy', disabled: isEmpty };
  const all: ContextItem = { is: 'selectAll', disabled: field.value === '' };
  if (!mayWrite) return [[copy, all]];
  return [
    [
      { is: 'undo', disabled: !document.queryCommandEnabled('undo') },
      { is: 'redo', disabled: !document.queryCommandEnabled('redo') },
    ],
    [{ is: 'cut', disabled: isEmpty }, copy, { is: 'paste' }, all],
  ];
}

/** Nothing where no words are selected: there is nothing to do. */
function ofWords(): ContextItem[][] {
  return getSelection()?.isCollapsed === false ? [[{ is: 'copy' }]] : [];
}
