import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../article';
import { problemSentence } from '../words/problem-sentence';
import type { Telling } from './notice-bar';

export type Tell = (telling: Telling, of?: { readonly program: true; readonly trashed?: string }) => void;

interface Standing {
  readonly telling: Telling;
  readonly isAlarm: boolean;
  /** The article it is of; none where it is of the program. */
  readonly of: string | undefined;
  /** What it offers to put back, by its name in the trash. */
  readonly trashed?: string | undefined;
}

/**
 * What was told last. It is of the article that stands open, and goes when another does; or of the program, as an import is, and
 * stands until it is dismissed.
 *
 * @param article id of the one that stands open
 */
export function useNotice(article: string | undefined) {
  const [notice, setNotice] = useState<Standing>();
  const open = useRef(article);
  useEffect(() => {
    open.current = article;
  }, [article]);
  const isPast = notice?.of !== undefined && article !== undefined && notice.of !== article;
  // While drawing, so that it is never seen over the other.
  if (isPast) setNotice(undefined);

  const tell = useCallback<Tell>((telling, of) => {
    setNotice({ telling, isAlarm: false, of: of ? undefined : open.current, trashed: of?.trashed });
  }, []);
  const tellProblem = useCallback((problem: Problem) => {
    if (problem.kind === 'cancelled') return;
    const telling: Telling = (t) => ({
      tone: 'alarm',
      title: t('banner.problemTitle'),
      words: problemSentence(problem, t),
    });
    setNotice({ telling, isAlarm: true, of: open.current });
  }, []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  /** What went wrong has gone well since. */
  const takeBackProblem = useCallback(() => setNotice((told) => (told?.isAlarm ? undefined : told)), []);
  /** These are in the trash no more. */
  const outOfTrash = useCallback((trashed: readonly string[]) => {
    setNotice((told) => (told?.trashed !== undefined && trashed.includes(told.trashed) ? undefined : told));
  }, []);
  return { telling: notice?.telling, tell, tellProblem, dismiss, takeBackProblem, outOfTrash };
}
