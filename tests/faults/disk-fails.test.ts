import { describe, expect, it } from 'vitest';
import { failures } from './disk/failures';
import { scenarios } from './disk/scenarios';
import { Sweep, short } from './disk/sweep';

// A sample of what `npm run test:faults` does in full.
describe.each(Object.entries(scenarios))('%s, on a disk that', (_, scenario) => {
  it('fails in any way at any operation, once or for ever, keeps what was said to be kept', async () => {
    const sweep = await Sweep.of(scenario, short);
    for (const failure of failures) await sweep.failures(failure);
    expect(sweep.tally.points).toBeGreaterThan(0);
    expect(sweep.tally.broken).toEqual([]);
  });
});
