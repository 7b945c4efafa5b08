import { useCallback, useEffect, useState } from 'react';
import type { Problem, Status } from '../../article';
import type { LibraryEntry } from '../../article/bridge/library';
import { useBridge, useNews } from '../bridge/bridge';

export type Entries =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'listed'; readonly entries: readonly LibraryEntry[]; readonly total: number };

/** The library as the machine lists it, asked again whenever it tells of a change. */
export function useEntries(search: string, status: Status | null): [Entries, refresh: () => void] {
  const bridge = useBridge();
  const [listed, setListed] = useState<Entries>({ is: 'loading' });
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((times) => times + 1), []);
  useNews('libraryChanged', refresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks the same question again.
  useEffect(() => {
    // A slow answer to an earlier search must not stand over a later one.
    let current = true;
    void bridge.library.list({ search, status }).then((answer) => {
      if (!current) return;
      setListed(answer.ok ? { is: 'listed', ...answer.value } : { is: 'failed', problem: answer.problem });
    });
    return () => {
      current = false;
    };
  }, [bridge, search, status, asked]);
  return [listed, refresh];
}
