import { expect, test } from 'vitest';
import { countReport } from '../../build/stages/count-report.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test.each([
  [
    'tests that passed',
    { numPassedTests: 7, numFailedTests: 0, testResults: [file('passed', 7)] },
    0,
    [7, 0],
  ],
  [
    'tests that failed',
    { numPassedTests: 5, numFailedTests: 2, testResults: [file('failed', 7)] },
    1,
    [5, 2],
  ],
  [
    'two files that could not be loaded',
    {
      numPassedTests: 5,
      numFailedTests: 0,
      testResults: [file('passed', 5), file('failed', 0), file('failed', 0)],
    },
    1,
    [5, 2],
  ],
  [
    'a fault outside of any test',
    { numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 5)] },
    1,
    [5, 1],
  ],
  ['a run that left no report', undefined, 0, [0, 1]],
])('%s', (_what, report, status, [passed, failed]) => {
  expect(countReport(report, status)).toEqual({ passed, failed });
});
