import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from 'playwright-core';

/** A program started as a desktop starts it: no driver attached before its first picture stands. */
export interface Started {
  readonly page: Page;
  /** The main process. */
  readonly pid: number;
  /** Milliseconds from the start of the process to the largest text painted so far. */
  paintedMs(): Promise<number>;
  end(): Promise<void>;
}

/** @param args what Electron is started on, and its switches */
export async function started(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Started> {
  const runtime = process.env.MARBRE_RUNTIME;
  if (runtime === undefined)
    throw new Error('MARBRE_RUNTIME is not set: run the benchmark by `npm run bench`.');
  const beganMs = Date.now();
  const child = spawn(runtime, [...args, '--remote-debugging-port=0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`The program ended before it could be measured: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The program that was started shows nothing.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    pid: child.pid ?? 0,
    paintedMs: async () => (await page.evaluate(largestPaintMs)) - beganMs,
    end: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** When the largest text on the page was painted, in milliseconds since 1970: the browser remembers it for who comes later. */
function largestPaintMs(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
