import { useEffect, useState } from 'react';
import type { OpenArticle } from './open-article';

/** Quiet after the last key before the article is looked at, in milliseconds. */
const quietMs = 250;
/** Longest wait under continuous typing, in milliseconds. */
const longestMs = 1500;

/**
 * What `look` sees of the article, seen anew when the window is idle after a change: never on the typing path.
 * @param look one stable function, or one that changes with what it depends on
 * @param after what has it look again; the caret moves often
 */
export function useIdleLook<Seen>(
  open: OpenArticle,
  look: (open: OpenArticle) => Seen,
  after: 'edits' | 'edits and caret' = 'edits',
): Seen {
  const [seen, setSeen] = useState(() => look(open));
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;
    let firstEdit: number | undefined;
    const see = () => {
      firstEdit = undefined;
      idle = undefined;
      setSeen(look(open));
    };
    const ask = () => {
      idle ??= requestIdleCallback(see, { timeout: 1000 });
    };
    const edited = () => {
      firstEdit ??= performance.now();
      clearTimeout(quiet);
      quiet = setTimeout(ask, Math.max(0, Math.min(quietMs, firstEdit + longestMs - performance.now())));
    };
    const stops = [open.onEdit(edited), open.subscribe(edited)];
    if (after === 'edits and caret') stops.push(open.onCaret(edited));
    setSeen(look(open));
    return () => {
      for (const stop of stops) stop();
      clearTimeout(quiet);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [open, look, after]);
  return seen;
}
