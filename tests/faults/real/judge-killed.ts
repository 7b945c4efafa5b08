import { join } from 'node:path';
import { scenarios } from '../disk/scenarios';
import { takenFrom } from './rooted-disk';
import type { ToldLine } from './write-until-killed';

/** What does not hold of what a killed program left, in sentences, by the last it told. */
export async function judgeKilled(
  place: string,
  scenario: string,
  { place: at, told }: ToldLine,
): Promise<string[]> {
  const prepared = await scenarios[scenario]?.prepare();
  if (!prepared) throw new Error(`There is no scenario "${scenario}".`);
  const left = await takenFrom(join(place, String(at)));
  const actor = prepared.begin(left, left);
  actor.recall(told);
  return actor.broken(left, 'in peace');
}
