import { expect, it, vi } from 'vitest';
import { findBug } from './find-bug';
import { seededBugs } from './seeded-bugs';

vi.setConfig({ testTimeout: 120_000 });

// A sweep that stays green whatever the program does proves nothing: each mistake must turn it red.
it.each(seededBugs)('the sweep finds: $name', async (bug) => {
  expect(await findBug(bug)).toBeDefined();
});

it.each(['type and save', 'create and type', 'outside change while clean'])(
  'it finds nothing where nothing is seeded: %s',
  async (scenario) => {
    expect(await findBug({ scenario, between: (disk) => disk, by: 'cuts' })).toBeUndefined();
  },
);
