import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenArticle } from '../article/open-article';
import { useIdleLook } from '../article/use-idle-look';
import { check, type Found } from './check-list';

/** How often an embargo is looked at, in milliseconds: a clock may be set, and a computer sleeps through a timer. */
const embargoLookMs = 1000;

/**
 * What the check says, anew after every change, when an embargo ends and when the file of a picture has gone or is there again;
 * undefined until it has looked, and until the files of the pictures were looked for.
 */
export function useCheck(
  open: OpenArticle,
  first: 'when idle' | 'at once' = 'when idle',
): readonly Found[] | undefined {
  const [ended, setEnded] = useState(0);
  const lost = useSyncExternalStore(open.lostPictures.subscribe, open.lostPictures.files);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an embargo that has ended makes it look anew.
  const look = useCallback((at: OpenArticle) => lost && check(at, lost), [ended, lost]);
  const findings = useIdleLook(open, look, { first });
  const until = findings?.find((finding) => finding.rule === 'embargo')?.until;
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setInterval(() => {
      if (Date.parse(until) <= Date.now()) setEnded((times) => times + 1);
    }, embargoLookMs);
    return () => clearInterval(timer);
  }, [until]);
  return findings;
}
