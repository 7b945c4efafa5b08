import { useLayoutEffect } from 'react';

/**
 * Has an article that is left take nothing more: what of it has the focus loses it at once. `inert` takes it with the next
 * frame, and a key pressed before that would write nowhere.
 */
export function useLeaving(isLeaving: boolean): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (isLeaving && activeElement instanceof HTMLElement && activeElement.closest('[inert]'))
      activeElement.blur();
  }, [isLeaving]);
}
