import { Missing } from '../say.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Runs one stage under its title; what it throws is one failure, printed, and never stops the stages after it.
 * @param {string} title
 * @param {() => Promise<Count>} act
 * @returns {Promise<Count>}
 */
export async function stage(title, act) {
  const start = performance.now();
  const count = await act().catch((error) => {
    console.log(error instanceof Missing ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  return count;
}

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
