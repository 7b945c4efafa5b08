import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../article';
import type { Answer } from '../../article/bridge/contract';
import type { ImportProgress, ImportReport } from '../../article/bridge/imports';
import { useBridge, useNews } from '../bridge/bridge';

/** How an import was asked for: files the system gave are to be opened, whatever their number. */
export type ImportFrom = 'dialog' | 'drop' | 'system';

export interface Imports {
  /** Undefined while nothing is brought in. */
  readonly progress: ImportProgress | undefined;
  /** Of the last import that ended. */
  readonly report: ImportReport | undefined;
  choose(): void;
  take(paths: readonly string[]): void;
  cancel(): void;
}

/**
 * Imports of this window, one after another: files dropped while others come in wait their turn. Files that the
 * system gave the program are asked for at once, and whenever there are more.
 */
export function useImports(told: {
  onEnd: (report: ImportReport, from: ImportFrom) => void;
  onProblem: (problem: Problem) => void;
}): Imports {
  const bridge = useBridge();
  const [progress, setProgress] = useState<ImportProgress>();
  const [report, setReport] = useState<ImportReport>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  // News may come behind the answer it was told before.
  const running = useRef(false);
  const current = useRef(told);
  useEffect(() => {
    current.current = told;
  });

  const run = useCallback((from: ImportFrom, ask: () => Promise<Answer<'imports', 'take'>>) => {
    const mine = turn.current.then(async () => {
      running.current = true;
      const answer = await ask();
      running.current = false;
      setProgress(undefined);
      if (!answer.ok) {
        current.current.onProblem(answer.problem);
        return;
      }
      const { files, left } = answer.value;
      if (files.length + left.length === 0) return;
      setReport(answer.value);
      current.current.onEnd(answer.value, from);
    });
    // The next runs whatever became of this one; a fault of it is told as every fault is.
    turn.current = mine.catch(() => {});
  }, []);

  useNews('importProgress', (come) => {
    if (running.current) setProgress(come);
  });
  useNews('filesGiven', () => run('system', bridge.imports.takeGiven));
  useEffect(() => run('system', bridge.imports.takeGiven), [bridge, run]);

  return {
    progress,
    report,
    choose: () => run('dialog', bridge.imports.choose),
    take: (paths) => run('drop', () => bridge.imports.take({ paths: [...paths] })),
    cancel: () => void bridge.imports.cancel(),
  };
}
