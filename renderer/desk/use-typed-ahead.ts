import { useCallback, useEffect, useRef } from 'react';
import type { Opening } from '../article/use-opening';
import { keepTyped, type TakeTyped } from '../ui/keep-typed';

/**
 * Keeps what is typed while an article is being begun: it is meant for its headline, and would else go into the article that is
 * being left, or nowhere.
 * @param begun what is kept since before there was a desk
 */
export function useTypedAhead(
  opening: Opening,
  begun?: TakeTyped,
): { begin: () => void; giveUp: () => void } {
  const waiting = useRef(begun && { take: begun, from: opening });

  const take = useCallback(() => {
    const typed = waiting.current?.take() ?? '';
    waiting.current = undefined;
    return typed;
  }, []);
  const begin = useCallback(() => {
    // What waits already goes on with it; whose keyboard was let go of holds nothing.
    waiting.current = { take: keepTyped(waiting.current?.take()), from: opening };
  }, [opening]);

  useEffect(() => {
    if (waiting.current === undefined || opening === waiting.current.from) return;
    if (opening.is === 'failed') take();
    if (opening.is !== 'open') return;
    const { open } = opening;
    // The text has the focus one task after it is drawn; until then it still waits.
    const timer = setTimeout(() => {
      const typed = take();
      if (typed !== '') open.session?.type(typed);
    });
    return () => clearTimeout(timer);
  }, [opening, take]);
  useEffect(() => () => void take(), [take]);

  return { begin, giveUp: () => void take() };
}
