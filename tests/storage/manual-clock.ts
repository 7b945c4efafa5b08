import type { Clock } from '../../electron/storage';

export interface ManualClock extends Clock {
  /** Lets time pass; what falls due is done in its order, with pauses in which the disk may work. */
  pass(ms: number): Promise<void>;
  /** Sets the clock another way without anything falling due, as a person or a time server does. */
  jump(ms: number): void;
}

/** A clock that stands still until it is told to go. */
export function manualClock(startMs = Date.UTC(2014, 11, 20, 14, 32)): ManualClock {
  let passedMs = 0;
  let aheadMs = 0;
  const due = new Set<{ atMs: number; act: () => void }>();
  return {
    now: () => startMs + passedMs + aheadMs,
    after(ms, act) {
      const one = { atMs: passedMs + ms, act };
      due.add(one);
      return () => due.delete(one);
    },
    async pass(ms) {
      const endMs = passedMs + ms;
      await settled();
      for (;;) {
        const [first] = [...due]
          .filter(({ atMs }) => atMs <= endMs)
          .sort((one, other) => one.atMs - other.atMs);
        if (!first) break;
        due.delete(first);
        passedMs = Math.max(passedMs, first.atMs);
        first.act();
        await settled();
      }
      passedMs = endMs;
    },
    jump(ms) {
      aheadMs += ms;
    },
  };
}

/** Everything that waits for nothing but its turn has had it. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 4; turns++) await new Promise((resolve) => setImmediate(resolve));
}
