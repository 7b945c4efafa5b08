import { describe, expect, it, vi } from 'vitest';
import { scenarios } from './scenarios';
import { sweepCuts, sweepFailures, sweepRecoveries } from './sweep';

vi.setConfig({ testTimeout: 120_000 });

const failures = [
  { code: 'EIO' },
  { code: 'EIO', forEver: true },
  { code: 'ENOSPC' },
  { code: 'ENOSPC', forEver: true },
  { code: 'EACCES' },
  { code: 'EROFS', forEver: true },
  { short: true },
  { short: true, silently: true },
] as const;

describe.each(Object.entries(scenarios))('%s, on a disk that', (_, scenario) => {
  it('is cut after any operation, keeps what was said to be kept', async () => {
    expect(await sweepCuts(scenario)).toEqual([]);
  });

  it.each(failures)('fails any operation (%o), keeps what was said to be kept', async (failure) => {
    expect(await sweepFailures(scenario, failure)).toEqual([]);
  });
});

describe.each(['cut', 'failure'] as const)('a start after a cut that meets a second %s', (second) => {
  it.each(['type and save', 'type while saving'])('keeps what was said to be kept: %s', async (name) => {
    const scenario = scenarios[name];
    if (!scenario) throw new Error(`scenarios.ts has no "${name}"`);
    expect(await sweepRecoveries(scenario, second, 11)).toEqual([]);
  });
});
