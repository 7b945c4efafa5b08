import { failures } from './disk/failures';
import { scenarios } from './disk/scenarios';
import { Sweep } from './disk/sweep';
import type { SeededBug } from './seeded-bugs';

const deep = { cuts: 1, damages: 2, everyWay: true, failures: 1, seconds: 1, secondsWithin: 1 };

/** The first promise the sweep finds broken with the bug in place; nothing where it finds none. */
export async function findBug({
  scenario,
  between,
  by,
}: Omit<SeededBug, 'name'>): Promise<string | undefined> {
  const found = scenarios[scenario];
  if (!found) throw new Error(`There is no scenario "${scenario}" among ${Object.keys(scenarios)}.`);
  const sweep = await Sweep.of(found, deep, { between, oneIsEnough: true });
  if (by === 'cuts') await sweep.cuts();
  else for (const failure of failures.filter(({ name }) => name === by)) await sweep.failures(failure);
  return sweep.tally.broken[0];
}
