import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/**
 * @typedef {object} Ended
 * @property {number} status exit status; 128 + the signal's number is not known here, so a signal counts as 1
 * @property {string} output standard output and error, in the order they came; empty when shown
 */

/**
 * Runs a program to its end, in the clone's folder unless said otherwise.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [how] `show`: let it write to this terminal
 * @returns {Promise<Ended>} status 127 when the program is not there
 */
export function run(program, args, { cwd = root, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (bytes) => {
      output += bytes;
    });
    child.stderr?.on('data', (bytes) => {
      output += bytes;
    });
    child.on('error', (error) => resolve({ status: 127, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Runs a Node script of an installed package or of ours. @param {string[]} args @param {Parameters<typeof run>[2]} [how] */
export const runNode = (args, how) => run(process.execPath, args, how);

/**
 * Runs npm's own client: the one that started us, else the one found beside this Node or on the path.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [how]
 */
export function runNpm(args, how) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runNode([cli, ...args], how);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args], how) : run('npm', args, how);
}

/** The last lines of a long output, for a sentence's end. @param {string} output @param {number} [lines] */
export const tail = (output, lines = 12) => output.trimEnd().split('\n').slice(-lines).join('\n');
