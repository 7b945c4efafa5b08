import { useEffect, useState } from 'react';
import type { Article, Outcome } from '../../article';
import { useBridge } from '../bridge/bridge';

/** One side of a comparison: a version by its id, or the words as they stood when the comparison was opened. */
export type Side = 'now' | (string & {});

/** Reads the sides, each once; undefined while it is being read. */
export function useSides(name: string, now: Article, sides: readonly Side[]) {
  const bridge = useBridge();
  const [read, setRead] = useState<ReadonlyMap<Side, Outcome<Article>>>(
    new Map([['now', { ok: true, value: now }]]),
  );
  const [asked] = useState(() => new Set<Side>(['now']));
  useEffect(() => {
    for (const side of sides) {
      if (asked.has(side)) continue;
      asked.add(side);
      void bridge.versions.read({ name, version: side }).then((answer) => {
        const outcome: Outcome<Article> = answer.ok ? { ok: true, value: answer.value.article } : answer;
        setRead((before) => new Map(before).set(side, outcome));
      });
    }
  }, [bridge, name, sides, asked]);
  return (side: Side) => read.get(side);
}
