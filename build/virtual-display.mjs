import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Missing } from './say.mjs';

/** Whether this session can show a window. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** How a command is ended from outside; its display must end with it. */
const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a piece of work with a display of its own that nobody sees, and takes it down afterwards.
 * @template T
 * @param {(env: { DISPLAY: string }) => Promise<T>} act
 */
export async function withVirtualDisplay(act) {
  // Xvfb chooses a free number itself and writes it to descriptor 3: two commands at once never meet.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => {
    server.kill();
    process.exit(1);
  };
  for (const signal of endings) process.once(signal, stop);
  try {
    return await act({ DISPLAY: `:${await displayNumber(server)}` });
  } finally {
    for (const signal of endings) process.removeListener(signal, stop);
    server.kill();
  }
}

/** How many files of window tests run at once on Linux, each on a display of its own: focus and clipboard are a display's. */
const testDisplays = 2;

/**
 * Runs tests where their windows disturb nobody: on Linux always virtual displays, all of them named in MARBRE_DISPLAYS,
 * elsewhere the session's own.
 * @template T
 * @param {(env: { DISPLAY?: string, MARBRE_DISPLAYS?: string }) => Promise<T>} act
 * @returns {Promise<T>}
 */
export function withTestDisplays(act) {
  if (process.platform !== 'linux') return act({});
  /** @param {string[]} displays @returns {Promise<T>} */
  const more = (displays) =>
    displays.length === testDisplays
      ? act({ DISPLAY: displays[0], MARBRE_DISPLAYS: displays.join(' ') })
      : withVirtualDisplay(({ DISPLAY }) => more([...displays, DISPLAY]));
  return more([]);
}

/** @param {import('node:child_process').ChildProcess} server @returns {Promise<string>} */
function displayNumber(server) {
  const announced = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((resolve, reject) => {
    createInterface({ input: announced }).once('line', resolve);
    const sentence =
      'There is no display, and Xvfb, which makes a virtual one, does not start: install your system’s xvfb package.';
    server.once('error', () => reject(new Missing(sentence)));
    server.once('exit', () => reject(new Missing(sentence)));
  });
}
