import { describe, expect, it } from 'vitest';
import { scenarios } from './disk/scenarios';
import { Sweep, seconds, short } from './disk/sweep';

// A sample of what `npm run test:faults` does in full.
describe.each(Object.entries(scenarios))('%s, on a disk that', (_, scenario) => {
  it('is cut after any operation, keeps what was said to be kept', async () => {
    const sweep = await Sweep.of(scenario, short);
    await sweep.cuts();
    expect(sweep.tally.states).toBeGreaterThan(0);
    expect(sweep.tally.broken).toEqual([]);
  });

  it('is cut, and cut or failing again when the program starts, likewise', async () => {
    const sweep = await Sweep.of(scenario, short);
    for (const second of seconds) await sweep.seconds(second);
    expect(sweep.tally.broken).toEqual([]);
  });
});
