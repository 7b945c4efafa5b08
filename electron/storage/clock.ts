/** Time as storage sees it; tests hold one they move by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once after so many milliseconds; the answer takes it back. Never keeps the process alive by itself. */
  after(ms: number, act: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A moment as it stands on disk: ISO 8601 in UTC with milliseconds. */
export function momentOf(ms: number): string {
  return new Date(ms).toISOString();
}
