import { join } from 'node:path';

// How the program is started on the machine that tests it, as the command that runs the suite has said by the environment.

/** The Electron to start. */
export function runtime(): string {
  const program = process.env.MARBRE_RUNTIME;
  if (program !== undefined) return program;
  throw new Error('MARBRE_RUNTIME is not set: run window tests with `npm run test:window -- FILE`.');
}

/** Of the displays that stand ready, the one of this worker; nothing where the session's own is used. */
export function ownDisplay(): { DISPLAY: string } | undefined {
  const displays = process.env.MARBRE_DISPLAYS?.split(' ') ?? [];
  const display = displays[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % displays.length];
  return display === undefined ? undefined : { DISPLAY: display };
}

/** A virtual display has no graphics card: to look for one and give up is a sixth of a start. */
export function ownDrawing(): string[] {
  return process.env.MARBRE_DISPLAYS === undefined ? [] : ['--disable-gpu', '--disable-software-rasterizer'];
}

let starts = 0;

/** Where a whole suite is listened to, each start of the program logs its network to a file of its own. */
export function ownNetLog(): string[] {
  const folder = process.env.MARBRE_NET_LOGS;
  starts += 1;
  return folder === undefined ? [] : [`--log-net-log=${join(folder, `${process.pid}-${starts}.json`)}`];
}

/**
 * What a start by `--lang` needs in its environment. Electron writes that language into LC_ALL for a moment, just as a thread
 * of Chromium's own reads the environment: where LC_ALL is new there, the list of all is moved, and the thread that reads the
 * old one dies with the program (SIGSEGV in getenv, once in some thousands of starts). One that is there is replaced in place.
 */
export function languageRoom(): { LC_ALL: string } {
  return { LC_ALL: process.env.LC_ALL ?? process.env.LANG ?? 'C.UTF-8' };
}
