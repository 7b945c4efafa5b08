import { useEffect, useState } from 'react';
import type { Problem } from '../../article';
import type { Hit } from '../../article/bridge/library';
import { useBridge } from '../bridge/bridge';

export type Found =
  /** Nothing is looked for. */
  | { readonly is: 'nothing' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'found'; readonly hits: readonly Hit[] };

const nothing: Found = { is: 'nothing' };

/**
 * What the machine finds for these words, asked at each key: an answer takes less time than a wait would. What was
 * found before stands until the answer is there, so that nothing flickers. `asked`: another number asks again.
 */
export function useSearch(words: string, asked: number): Found {
  const bridge = useBridge();
  const [found, setFound] = useState<Found>(nothing);
  const looking = words.trim() !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the library changed, so the same words may find others.
  useEffect(() => {
    if (!looking) {
      setFound(nothing);
      return;
    }
    // A slow answer to earlier words must not stand over a later one.
    let current = true;
    void bridge.library.search({ words }).then((answer) => {
      if (!current) return;
      setFound(answer.ok ? { is: 'found', ...answer.value } : { is: 'failed', problem: answer.problem });
    });
    return () => {
      current = false;
    };
  }, [bridge, words, looking, asked]);
  return looking ? found : nothing;
}
