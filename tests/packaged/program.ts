import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';

/**
 * The packaged program, started as a person starts it. Its fuses shut Node's debugger out, so only the window can be
 * looked at, through Chromium's own port.
 */
export class PackagedProgram {
  private readonly userData = mkdtempSync(join(tmpdir(), 'marbre-packaged-'));
  private running: { process: ChildProcess; browser: Browser } | undefined;

  /** The executable, as build/test.mjs packaged it. */
  static path(): string {
    const path = process.env.MARBRE_PACKAGED;
    if (path !== undefined) return path;
    throw new Error('MARBRE_PACKAGED is not set: run these tests with `npm run test:packaged`.');
  }

  /** Starts it and waits for its window. */
  async start(): Promise<Page> {
    const program = spawn(
      PackagedProgram.path(),
      [`--user-data-dir=${this.userData}`, '--remote-debugging-port=0', '--lang=en'],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MARBRE_STOP_ON_FAULT: '1' } },
    );
    const browser = await chromium.connectOverCDP(await debuggingAddress(program));
    this.running = { process: program, browser };
    const context = browser.contexts()[0];
    if (context === undefined) throw new Error('The packaged program has no browser context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.waitForLoadState('load');
    return page;
  }

  /** Ends it and removes its folder. */
  async dispose(): Promise<void> {
    if (this.running !== undefined) {
      const ended = once(this.running.process, 'exit');
      await this.running.browser.close();
      this.running.process.kill();
      await ended;
    }
    rmSync(this.userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Chromium writes where its port listens to standard error. */
function debuggingAddress(program: ChildProcess): Promise<string> {
  const errors: string[] = [];
  return new Promise((resolve, reject) => {
    if (program.stderr === null) throw new Error('The program was started without its standard error.');
    createInterface({ input: program.stderr }).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) errors.push(line);
      else resolve(address);
    });
    program.once('error', reject);
    program.once('exit', (status) =>
      reject(new Error(`The packaged program ended with status ${status}:\n${errors.join('\n')}`)),
    );
  });
}
