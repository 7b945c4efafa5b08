import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../article';
import type { LibraryEntry } from '../../article/bridge/library';
import { useBridge, useNews } from '../bridge/bridge';

export type Entries =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | {
      readonly is: 'listed';
      readonly entries: readonly LibraryEntry[];
      /** Why the folder takes nothing that is written; null when it does. */
      readonly trouble: Problem | null;
    };

/** Wait before a library that could not be listed is asked for again, in milliseconds. */
const againMs = 5000;

/**
 * Every article of the library, asked again whenever the machine tells of a change, and every few seconds while it cannot
 * be listed or written: a disk that is put back in needs no button. `asked` counts the times.
 */
export function useEntries(): { entries: Entries; asked: number; refresh: () => void } {
  const bridge = useBridge();
  const [entries, setEntries] = useState<Entries>({ is: 'loading' });
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  useNews('libraryChanged', refresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks the same question again.
  useEffect(() => {
    // A slow answer must not stand over a later one.
    let current = true;
    void bridge.library.list().then((answer) => {
      if (!current) return;
      setEntries(answer.ok ? { is: 'listed', ...answer.value } : { is: 'failed', problem: answer.problem });
    });
    return () => {
      current = false;
    };
  }, [bridge, asked]);
  useEffect(() => {
    if (entries.is === 'loading' || (entries.is === 'listed' && entries.trouble === null)) return;
    const timer = setTimeout(refresh, againMs);
    return () => clearTimeout(timer);
  }, [entries, refresh]);
  return { entries, asked, refresh };
}
