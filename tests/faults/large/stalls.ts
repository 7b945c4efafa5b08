import type { App } from '../../window/app';

/** The longest time nothing else could be done, in milliseconds. */
export interface Stalls {
  readonly window: number;
  readonly machine: number;
}

/** Begins to watch the window that stands and its machine. Each answer is of the time since the one before. */
export async function watchStalls(app: App): Promise<() => Promise<Stalls>> {
  await app.page.evaluate(watch);
  await app.electron.evaluate(watch);
  return async () => ({
    window: await app.page.evaluate(read),
    machine: await app.electron.evaluate(read),
  });
}

function watch(): void {
  const everyMs = 20;
  let lastMs = performance.now();
  Reflect.set(globalThis, 'stall', 0);
  setInterval(() => {
    const nowMs = performance.now();
    const stall = Math.max(Reflect.get(globalThis, 'stall'), nowMs - lastMs - everyMs);
    Reflect.set(globalThis, 'stall', stall);
    lastMs = nowMs;
  }, everyMs);
}

function read(): number {
  const stall = Reflect.get(globalThis, 'stall');
  Reflect.set(globalThis, 'stall', 0);
  return Math.round(stall);
}
