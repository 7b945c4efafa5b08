import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Outcome, Problem } from '../../article';
import type { Answered } from '../../article/bridge/contract';
import type { HandOffForm, LastHandOff } from '../../article/bridge/hand-off';
import type { OpenArticle } from '../article/open-article';
import { useBridge } from '../bridge/bridge';

export type Weight = Answered<'handOff', 'weigh'>;

/** The last hand-off made; undefined while it is being found out, null where there was none. */
export function useLastHandOff(open: OpenArticle) {
  const bridge = useBridge();
  const [last, setLast] = useState<LastHandOff | null>();
  const [problem, setProblem] = useState<Problem>();
  const lookAgain = useCallback(async () => {
    const answer = await bridge.handOff.last({ name: open.name });
    if (answer.ok) setLast(answer.value.last);
    setProblem(answer.ok ? undefined : answer.problem);
  }, [bridge, open]);
  useEffect(() => void lookAgain(), [lookAgain]);
  return { last, lastProblem: problem, onDismissLast: () => setProblem(undefined), lookAgain };
}

/**
 * What a hand-off in that shape would hold; undefined while it is being found out, which waits until no picture is lost as far as
 * the window knows.
 */
export function useWeight(open: OpenArticle, shape: HandOffForm['shape']): Outcome<Weight> | undefined {
  const bridge = useBridge();
  const [weighed, setWeighed] = useState<{ shape: HandOffForm['shape']; answer: Outcome<Weight> }>();
  const lost = useSyncExternalStore(open.lostPictures.subscribe, open.lostPictures.files);
  useEffect(() => {
    if (lost === undefined || lost.size > 0) return undefined;
    let wanted = true;
    void open
      .flush()
      .then(() => bridge.handOff.weigh({ name: open.name, shape }))
      .then((answer) => {
        if (wanted) setWeighed({ shape, answer });
      });
    return () => {
      wanted = false;
    };
  }, [bridge, open, shape, lost]);
  // What was weighed of another shape says nothing of this one.
  return weighed?.shape === shape ? weighed.answer : undefined;
}
