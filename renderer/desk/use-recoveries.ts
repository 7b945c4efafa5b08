import { useCallback, useEffect, useEffectEvent } from 'react';
import type { Recovery } from '../../article/bridge/articles';
import { useBridge } from '../bridge/bridge';

/**
 * Tells of an article whose words are only in the journal: at the start, of one other than that which opens; later, of one
 * that was left.
 * @returns the name to open it by now, asked of the machine
 */
export function useRecoveries(
  opening: string | undefined,
  tell: (recovery: Recovery) => void,
): (recovery: Recovery) => Promise<string> {
  const bridge = useBridge();
  const find = useCallback(
    async (isIt: (recovery: Recovery) => boolean) => {
      const answer = await bridge.article.recoveries();
      // No library, no list: the library's own pane says so.
      return answer.ok ? answer.value.recoveries.find(isIt) : undefined;
    },
    [bridge],
  );
  const told = useEffectEvent((recovery: Recovery | undefined) => recovery && tell(recovery));
  const isAnother = useEffectEvent(({ name }: Recovery) => name !== opening);
  useEffect(() => {
    let here = true;
    void find((recovery) => isAnother(recovery)).then((recovery) => {
      if (here) told(recovery);
    });
    const forget = bridge.on('wordsLeft', ({ id }) => {
      void find((recovery) => recovery.id === id).then((recovery) => {
        if (here) told(recovery);
      });
    });
    return () => {
      here = false;
      forget();
    };
  }, [bridge, find]);
  // One that is a recovery no more stands where it stood: its folder was put back.
  return async ({ id, name }) => (await find((recovery) => recovery.id === id))?.name ?? name;
}
