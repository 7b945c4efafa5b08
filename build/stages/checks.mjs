import { runNode } from '../child.mjs';
import { inRoot } from '../places.mjs';
import { ensureCompatTypes } from '../runtime/compat-types.mjs';
import { stage } from './stage.mjs';

/** @param {string[]} path of a package's command, under node_modules */
const installed = (...path) => inRoot('node_modules', ...path);

/** What is read without being run; each counts as one test. */
const checks = [
  { title: 'format and lint', command: [installed('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'] },
  { title: 'types', command: [installed('typescript', 'bin', 'tsc'), '-b'] },
  {
    title: 'types, against the development runtime’s Electron',
    command: [installed('typescript', 'bin', 'tsc'), '-p', inRoot('build', 'tsconfig.compat.json')],
    first: ensureCompatTypes,
  },
  { title: 'unused code', command: [installed('knip', 'bin', 'knip.js'), '--no-progress'] },
];

/** @returns {Promise<import('./stage.mjs').Count[]>} one a check */
export async function runChecks() {
  const counts = [];
  for (const { title, command, first } of checks) {
    const check = async () => {
      await first?.();
      const { status, output } = await runNode(command);
      if (status !== 0) console.log(output.trimEnd());
      return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    };
    counts.push(await stage(title, check));
  }
  return counts;
}
