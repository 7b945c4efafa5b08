import type { Clock } from './clock';

/** Decides when to save: after a pause, and in any case after so long; never put off for ever by typing on. */
export interface Autosave {
  /** A change was made; `urgent` when nothing else keeps it (the journal fails). */
  touched(urgent: boolean): void;
  /** At this time and not before, whatever is touched: a save has failed. */
  againIn(ms: number): void;
  stop(): void;
}

const pauseMs = 1000;
const longestMs = 10_000;
const urgentMs = 100;

export function createAutosave(clock: Clock, save: () => void): Autosave {
  let takeBack: (() => void) | undefined;
  let latestMs: number | undefined;
  let again = false;

  const wait = (ms: number) => {
    takeBack?.();
    takeBack = clock.after(ms, () => {
      stop();
      save();
    });
  };
  const stop = () => {
    takeBack?.();
    takeBack = undefined;
    latestMs = undefined;
    again = false;
  };

  return {
    touched(urgent) {
      if (again) return;
      const now = clock.now();
      // A clock set back would move the latest moment away: then it is counted anew.
      if (latestMs === undefined || latestMs - now > longestMs) latestMs = now + longestMs;
      if (urgent) latestMs = Math.min(latestMs, now + urgentMs);
      wait(Math.max(0, Math.min(pauseMs, latestMs - now)));
    },
    againIn(ms) {
      stop();
      again = true;
      wait(ms);
    },
    stop,
  };
}
