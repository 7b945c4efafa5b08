import { useCallback, useEffect, useRef } from 'react';
import type { Opening } from '../article/use-opening';
import { keepTyped, type TakeTyped } from '../ui/keep-typed';

/**
 * Keeps the letters typed while an article is being begun: they are meant for its headline, and would else go into the
 * article that is being left, or nowhere.
 * @param begun those kept since before there was a desk
 */
export function useTypedAhead(
  opening: Opening,
  begun?: TakeTyped,
): { begin: () => void; giveUp: () => void } {
  const waiting = useRef(begun && { take: begun, from: opening });

  const take = useCallback(() => {
    const letters = waiting.current?.take() ?? '';
    waiting.current = undefined;
    return letters;
  }, []);
  const begin = useCallback(() => {
    waiting.current ??= { take: keepTyped(), from: opening };
  }, [opening]);

  useEffect(() => {
    if (waiting.current === undefined || opening === waiting.current.from) return;
    if (opening.is === 'failed') take();
    if (opening.is !== 'open') return;
    const { open } = opening;
    // The text has the focus one task after it is drawn; until then letters still wait.
    const timer = setTimeout(() => {
      const letters = take();
      if (letters !== '') open.session?.type(letters);
    });
    return () => clearTimeout(timer);
  }, [opening, take]);
  useEffect(() => () => void take(), [take]);

  return { begin, giveUp: () => void take() };
}
