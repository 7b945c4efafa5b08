import { useEffect, useRef, useState } from 'react';
import type { OpenArticle } from './open-article';

/** Quiet after the last key before the article is looked at, in milliseconds. */
const quietMs = 250;
/** Longest wait under continuous typing, in milliseconds. */
const longestMs = 1500;

/** Longest the words are counted at a stretch, in milliseconds: most looks ask for counts, and an article may be long. */
const longestCountMs = 16;

/**
 * What `look` sees of the article, seen anew when the window is idle after a change: never on the typing path, and not
 * before the article just opened is on the screen. Undefined until it was looked at for the first time.
 * What looks the same draws nothing anew: most keys change no finding, and the inspector is the dearest pane to draw.
 * @param look one stable function, or one that changes with what it depends on
 * @param after what has it look again; the caret moves often
 * @param first `at once` for what must be known before anything is drawn
 */
export function useIdleLook<Seen>(
  open: OpenArticle,
  look: (open: OpenArticle) => Seen,
  {
    after = 'edits',
    first = 'when idle',
  }: { readonly after?: 'edits' | 'edits and caret'; readonly first?: 'when idle' | 'at once' } = {},
): Seen | undefined {
  const [seen, setSeen] = useState<{ readonly of: OpenArticle; readonly is: Seen } | undefined>(() =>
    first === 'at once' ? { of: open, is: look(open) } : undefined,
  );
  // Another look at the same article is due now: only an article just opened can wait.
  const lookedAt = useRef<OpenArticle>(first === 'at once' ? open : undefined);
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;
    let firstEdit: number | undefined;
    const see = () => {
      firstEdit = undefined;
      idle = undefined;
      lookedAt.current = open;
      const is = look(open);
      setSeen((last) => (last?.of === open && isSame(last.is, is) ? last : { of: open, is }));
    };
    const ask = () => {
      idle ??= requestIdleCallback(seeOnceCounted, { timeout: 1000 });
    };
    const seeOnceCounted = () => {
      idle = undefined;
      if (open.countSome(longestCountMs)) see();
      else ask();
    };
    const edited = () => {
      firstEdit ??= performance.now();
      clearTimeout(quiet);
      quiet = setTimeout(ask, Math.max(0, Math.min(quietMs, firstEdit + longestMs - performance.now())));
    };
    const stops = [open.onEdit(edited), open.subscribe(edited)];
    if (after === 'edits and caret') stops.push(open.onCaret(edited));
    if (lookedAt.current === open) see();
    else ask();
    return () => {
      for (const stop of stops) stop();
      clearTimeout(quiet);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [open, look, after]);
  // What was seen of another article is nothing of this one.
  return seen?.of === open ? seen.is : undefined;
}

/** Whether two looks saw the same: counts and findings, small and made of plain values. */
function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}
