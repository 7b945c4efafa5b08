import { startTransition, useEffect, useState } from 'react';

/** Longest the list waits for an article that is slow to open, in milliseconds. */
export const patienceMs = 300;

/**
 * Whether the list of the library is to be drawn. A window that begins with an article draws that first: someone may go on
 * writing at once, and nobody waits for the list.
 */
export function useLibraryDue(isOpening: boolean): boolean {
  const [isDue, setIsDue] = useState(!isOpening);
  useEffect(() => {
    const draw = () => startTransition(() => setIsDue(true));
    const timer = setTimeout(draw, isOpening ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isOpening]);
  return isDue;
}
