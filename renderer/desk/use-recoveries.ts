import { useEffect, useEffectEvent } from 'react';
import { useBridge } from '../bridge/bridge';

/** At the start, tells of articles other than the one that opens whose last words are only in the journal. */
export function useRecoveries(
  opening: string | undefined,
  tell: (recovery: { name: string; headline: string }) => void,
): void {
  const bridge = useBridge();
  const told = useEffectEvent(tell);
  const first = useEffectEvent((name: string) => name !== opening);
  useEffect(() => {
    let here = true;
    void bridge.article.recoveries().then((answer) => {
      // No library, no list: the library's own pane says so.
      const [recovery] = answer.ok ? answer.value.recoveries.filter(({ name }) => first(name)) : [];
      if (here && recovery) told(recovery);
    });
    return () => {
      here = false;
    };
  }, [bridge]);
}
