import { describe, expect, it } from 'vitest';
import { handOffScenarios } from '../faults/disk/hand-off-scenarios';
import type { Left } from '../faults/disk/left';

const whole: Left = { names: 'all', bytes: 'all' };

describe.each(Object.entries(handOffScenarios))('a power cut in "%s"', (_, scenario) => {
  // No disk promises to take a new name down before it forgets an old one.
  it('never takes the earlier hand-off while the name of the new one is not on the disk', async () => {
    const { disk: before, begin } = await scenario.prepare();
    for (let at = 1, ended = false; !ended; at++) {
      const disk = before.afterCut(whole, { cutAfter: at });
      const actor = begin(disk, disk);
      ended = await Promise.race([actor.act().then(() => true), disk.cut.then(() => false)]);
      const left = disk.afterCut({ names: 'removals-only', bytes: 'all' });
      expect(await actor.broken(left, 'by a cut'), `cut after ${at}: ${disk.log[at - 1]}`).toEqual([]);
    }
  });
});
