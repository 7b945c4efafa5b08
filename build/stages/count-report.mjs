/**
 * The part of Vitest's JSON report that is counted.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one a file
 */

/**
 * Passed and failed tests. A file that could not be loaded has no test of its own and is one failure; so is a run that
 * ended badly while every test passed (a fault outside of any test), and a run that left no report.
 * @param {Report | undefined} report
 * @param {number} status Vitest's exit status
 * @returns {import('./stage.mjs').Count}
 */
export function countReport(report, status) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
