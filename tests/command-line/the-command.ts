import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { ensureBundle } from '../../build/bundle.mjs';
import { inRoot } from '../../build/places.mjs';
import { run } from '../../electron/command-line/run';
import { sayIn } from '../../electron/command-line/say';
import { terminalOn } from '../../electron/command-line/terminal';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface How {
  /** Settings of the environment, in place of the usual ones. */
  readonly env?: { readonly [name: string]: string };
  /** Closes the command's output after so many bytes, as `head` does. */
  readonly closeAfter?: number;
  /** A device that takes nothing (`/dev/full`) in place of one of its outputs. */
  readonly full?: 'out' | 'err';
}

/** What the command answers, run in this process: a process each takes a third of a second. */
export async function answered(words: readonly string[], { env = {} }: Pick<How, 'env'> = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    on: () => {},
  });
  const status = await run(words, terminalOn(sayIn(env), stream('out'), stream('err')));
  return { status, ...said };
}

/** The command in this process, with caches of its own. */
export function commandHere(): typeof answered {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'marbre-command-'));
    for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, folder);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return answered;
}

/** The real command, as it is shipped, run as a process of its own with caches of its own. */
export function theCommand() {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'marbre-command-'));
    await ensureBundle({ quiet: true });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  return (words: readonly string[], { env = {}, closeAfter, full }: How = {}): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const device = full && openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [inRoot('dist', 'marbre.js'), ...words], {
        env: { PATH: process.env.PATH ?? '', HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), ...env },
        stdio: ['ignore', full === 'out' ? device : 'pipe', full === 'err' ? device : 'pipe'],
      });
      if (device !== undefined) closeSync(device);
      let out = '';
      let err = '';
      child.stdout?.on('data', (bytes) => {
        out += bytes;
        if (closeAfter !== undefined && out.length >= closeAfter) child.stdout?.destroy();
      });
      child.stderr?.on('data', (bytes) => {
        err += bytes;
      });
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, out, err }));
    });
}
