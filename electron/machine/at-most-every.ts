/** Asks for something that need not be done each time. */
export interface Sparing {
  (): void;
  /** What was asked for and is not yet done is not done any more. */
  stop(): void;
}

/**
 * Does it at the first call, and what is called for in the time after once more when that time is over: two hundred files
 * that come in are not two hundred lists to draw.
 * @param ms milliseconds between two times
 */
export function atMostEvery(ms: number, act: () => void): Sparing {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const ask = () => {
    isAsked = rest !== undefined;
    if (isAsked) return;
    act();
    rest = setTimeout(() => {
      rest = undefined;
      if (isAsked) ask();
    }, ms);
  };
  const stop = () => {
    clearTimeout(rest);
    rest = undefined;
    isAsked = false;
  };
  return Object.assign(ask, { stop });
}
