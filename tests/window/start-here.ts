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
 * Whether Electron died of a signal before a line of the program was loaded, as 33.2 was once seen to do behind the driver's
 * debugger. One that dies later may do so by the program's doing.
 */
export function fellBeforeTheMachine(error: unknown): boolean {
  return (
    error instanceof Error &&
    /exitCode=null, signal=SIG(?:SEGV|TRAP|ABRT|BUS)/.test(error.message) &&
    !error.message.includes('The machine begins.')
  );
}
