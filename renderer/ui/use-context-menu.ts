import type { MouseEvent } from 'react';
import type { ContextItem } from '../../article/bridge/menus';
import { useBridge } from '../bridge/bridge';

export type AskContextMenu = (
  event: Pick<
    globalThis.MouseEvent | MouseEvent,
    'clientX' | 'clientY' | 'preventDefault' | 'stopPropagation'
  >,
  groups: readonly (readonly ContextItem[])[],
) => Promise<ContextItem | undefined>;

/**
 * Shows a context menu of the system's where the mouse, or the caret for the menu key and Shift+F10, is; answers the item
 * chosen. What belongs to cut, copy, paste and their like has been done by then. Groups without an item are left out.
 */
export function useContextMenu(): AskContextMenu {
  const bridge = useBridge();
  return async (event, all) => {
    event.preventDefault();
    event.stopPropagation();
    const groups = all.filter((group) => group.length > 0).map((group) => [...group]);
    if (groups.length === 0) return undefined;
    const at = { x: Math.max(0, event.clientX), y: Math.max(0, event.clientY) };
    const answer = await bridge.menu.show({ groups, at });
    const chosen = answer.ok ? answer.value.chosen : null;
    return chosen ? groups[chosen.group]?.[chosen.item] : undefined;
  };
}
