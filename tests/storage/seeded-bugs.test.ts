import { describe, expect, it, vi } from 'vitest';
import { scenarios } from './scenarios';
import { seededBugs } from './seeded-bugs';
import { sweepCuts, sweepFailures } from './sweep';

vi.setConfig({ testTimeout: 120_000 });

// A sweep that stays green whatever the program does proves nothing: each mistake must turn it red.
describe('the sweep finds', () => {
  const scenario = scenarios['type and save'];
  if (!scenario)
    throw new Error('scenarios.ts has no "type and save"; name the scenario the bugs are seeded in.');

  it.each([
    'no fsync',
    'no fsync of the journal',
    'no folder fsync',
    'unlink before rename',
    'no temporary file',
    'journal dropped before the article is read back',
  ] as const)('%s', async (bug) => {
    expect(await sweepCuts(scenario, seededBugs[bug], 1)).not.toEqual([]);
  });

  it('a single write', async () => {
    expect(await sweepFailures(scenario, { short: true }, seededBugs['a single write'], 1)).not.toEqual([]);
  });

  it('a failed sync tried again', async () => {
    const bug = seededBugs['a failed sync tried again'];
    expect(await sweepFailures(scenario, { code: 'EIO' }, bug, 1)).not.toEqual([]);
  });

  it('nothing where nothing is seeded', async () => {
    expect(await sweepCuts(scenario)).toEqual([]);
  });
});
