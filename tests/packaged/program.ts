import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, errors, type Page } from 'playwright-core';
import { z } from 'zod';
import { languageRoom } from '../window/start-here';

const pages = z.array(z.object({ type: z.string(), url: z.string() }));

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

  /**
   * Starts it and waits for its window. Now and then the driver attaches itself to a page that is still on its way and
   * waits for ever; the program is well. Such a start is ended and made anew, twice at most.
   */
  async start(): Promise<Page> {
    for (let left = 2; ; left--) {
      const program = spawn(
        PackagedProgram.path(),
        [`--user-data-dir=${this.userData}`, '--remote-debugging-port=0', '--lang=en'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, ...languageRoom(), MARBRE_STOP_ON_FAULT: '1' },
        },
      );
      try {
        const address = await debuggingAddress(program);
        await shownAt(address);
        const browser = await chromium.connectOverCDP(address);
        this.running = { process: program, browser };
        const page = browser.contexts()[0]?.pages()[0];
        if (page === undefined) throw new Error('The packaged program has no page.');
        await page.waitForLoadState('load');
        return page;
      } catch (error) {
        if (left === 0 || !(error instanceof errors.TimeoutError)) throw error;
        await ended(program);
      }
    }
  }

  /** Ends it and removes its folder. */
  async dispose(): Promise<void> {
    if (this.running !== undefined) {
      await this.running.browser.close();
      await ended(this.running.process);
    }
    rmSync(this.userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.kill();
  await exit;
}

/** Waits until Chromium lists the window's page with its address: before that, there is nothing to attach to. */
async function shownAt(address: string): Promise<void> {
  const list = new URL('/json/list', address.replace(/^ws:/, 'http:'));
  for (let turn = 0; turn < 300; turn++) {
    const listed: unknown = await (await fetch(list)).json();
    if (pages.parse(listed).some(({ type, url }) => type === 'page' && url.startsWith('app:'))) return;
    await sleep(200);
  }
  throw new errors.TimeoutError('The packaged program showed no page within a minute.');
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
