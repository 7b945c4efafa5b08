import { useLayoutEffect, useState } from 'react';

/**
 * Gives the focus back to what had it before this was drawn, in the moment this goes. Overlays do so by themselves with the
 * next frame; a key pressed before that would go to nobody.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      // What was hidden from the keyboard meanwhile can be reached again once all of it has gone.
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
