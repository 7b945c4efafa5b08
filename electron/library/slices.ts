import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work between two breaths, in milliseconds; a window's frame at most is missed. */
const longestStretchMs = 16;

/** Lets others work between the steps of a long task: main is never busy for long at a stretch. */
export class Slices {
  private began = performance.now();

  /** To be awaited after each step; returns at once until the stretch is over. */
  breathe(): Promise<void> | undefined {
    return performance.now() - this.began < longestStretchMs ? undefined : this.rest();
  }

  private async rest(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}
