import { useCallback, useEffect, useRef } from 'react';
import type { Opening } from '../article/use-opening';

/**
 * Keeps the letters typed while an article is being begun: they are meant for its headline, and would else go into the
 * article that is being left, or nowhere.
 */
export function useTypedAhead(opening: Opening): { begin: () => void; giveUp: () => void } {
  const waiting = useRef<{ letters: string; readonly from: Opening; readonly stop: () => void }>(undefined);

  const giveUp = useCallback(() => {
    waiting.current?.stop();
    waiting.current = undefined;
  }, []);
  const begin = useCallback(() => {
    if (waiting.current !== undefined) return;
    const stopped = new AbortController();
    const kept = { letters: '', from: opening, stop: () => stopped.abort() };
    waiting.current = kept;
    window.addEventListener(
      'keydown',
      (event) => {
        if (!isLetter(event)) return;
        kept.letters += event.key;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal: stopped.signal },
    );
  }, [opening]);

  useEffect(() => {
    if (waiting.current === undefined || opening === waiting.current.from) return;
    if (opening.is === 'failed') giveUp();
    if (opening.is !== 'open') return;
    const { open } = opening;
    // The text has the focus one task after it is drawn; until then letters still wait.
    const timer = setTimeout(() => {
      const letters = waiting.current?.letters ?? '';
      giveUp();
      if (letters !== '') open.session?.type(letters);
    });
    return () => clearTimeout(timer);
  }, [opening, giveUp]);
  useEffect(() => giveUp, [giveUp]);

  return { begin, giveUp };
}

/** One character, also of the third level of a keyboard, and no chord. */
function isLetter(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  return [...event.key].length === 1 && (!isChord || event.getModifierState('AltGraph'));
}
