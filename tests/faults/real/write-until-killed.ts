import { mkdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '../disk/scenarios';
import { layOut, rootedDisk } from './rooted-disk';

/** What was told to the person in the place of that number, before an operation that may be the last. */
export interface ToldLine {
  readonly place: number;
  readonly told: string;
}

/**
 * Takes the scenario's steps in one fresh folder after another, `PLACE/1`, `PLACE/2` …, and prints what the person was
 * told whenever it has changed: at once, before the disk does anything more.
 */
export async function writeUntilKilled(place: string, name: string): Promise<never> {
  const scenario = scenarios[name];
  if (!scenario) throw new Error(`There is no scenario "${name}".`);
  for (let at = 1; ; at++) {
    const root = join(place, String(at));
    const prepared = await scenario.prepare();
    mkdirSync(root);
    layOut(root, prepared.disk);
    let last: string | undefined;
    const tell = () => {
      const told = actor.told();
      if (told !== last) writeSync(1, `${JSON.stringify({ place: at, told } satisfies ToldLine)}\n`);
      last = told;
    };
    const disk = rootedDisk(root, { before: tell });
    const actor = prepared.begin(disk, disk);
    tell();
    await actor.act();
    tell();
  }
}
