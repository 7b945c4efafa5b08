import { rmSync } from 'node:fs';
import { run, tail } from '../child.mjs';

/**
 * Takes one file out of a .tgz, by the system's own tar (Windows has one too), and removes the .tgz.
 * @param {string} packed
 * @param {string} member
 * @param {string} folder
 */
export async function untar(packed, member, folder) {
  const { status, output } = await run('tar', ['-xzf', packed, '-C', folder, member]);
  if (status !== 0) throw new Error(`tar could not take ${member} out of ${packed}: ${tail(output)}`);
  rmSync(packed);
}
