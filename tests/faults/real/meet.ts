import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '../disk/scenarios';
import { type MisfortuneName, misfortunes } from './misfortunes';
import { layOut, rootedDisk, takenFrom } from './rooted-disk';

/** What came of one scenario that met a misfortune. */
export interface Met {
  readonly scenario: string;
  /** The bytes of room left, or the operation at which it struck. */
  readonly at: number;
  /** Operations the disk refused for it. */
  readonly refused: number;
  /** Operations there were. */
  readonly operations: number;
  readonly broken: readonly string[];
}

interface Meeting {
  readonly scenario: string;
  /** Nothing where it comes from without. */
  readonly misfortune?: MisfortuneName;
  readonly at: number;
}

/** As `meetIn`, in a new folder of the place. */
export function meet(place: string, meeting: Meeting): Promise<Met> {
  return meetIn(mkdtempSync(join(place, 'at-')), meeting);
}

/**
 * A person does what the scenario says on the real disk, which meets the misfortune; then its cause is gone, and the
 * program goes on by itself. Promises are judged as after a kill just then, and in the end.
 */
export async function meetIn(root: string, { scenario, misfortune, at }: Meeting): Promise<Met> {
  const prepared = await scenarios[scenario]?.prepare();
  if (!prepared) throw new Error(`There is no scenario "${scenario}".`);
  const what = misfortune && misfortunes[misfortune];
  const atStart = misfortune === 'full';
  let struck = false;
  const [counts, broken] = [{ refused: 0, operations: 0 }, [] as string[]];
  try {
    for (const name of atStart ? [] : ['library', 'elsewhere', 'own'])
      mkdirSync(join(root, name), { recursive: true });
    what?.prepare(root);
    layOut(root, prepared.disk);
    if (atStart) what?.strike(root, at);
    const disk = rootedDisk(root, {
      before(operation) {
        counts.operations = operation;
        if (what && !struck && !atStart && operation >= at) struck = what.strike(root, at);
      },
      refused(code) {
        if (what?.codes.includes(code)) counts.refused += 1;
      },
    });
    const actor = prepared.begin(disk, disk);
    await actor.act();
    const note = (when: string, sentences: readonly string[]) =>
      broken.push(...sentences.map((sentence) => `${when}: ${sentence}`));
    note('while it lasted', actor.untrue);
    what?.heal(root);
    struck = true;
    note('after a kill', await actor.broken(await takenFrom(root), 'in peace'));
    note('once the cause is gone', await actor.goOn(disk, true));
    note('in the end', await actor.broken(await takenFrom(root), 'in peace'));
  } finally {
    what?.heal(root);
    discard(root);
  }
  return { scenario, at, ...counts, broken };
}

/** Mounts within are of a namespace that ends with this process. */
function discard(root: string): void {
  try {
    rmSync(root, { recursive: true, force: true });
  } catch {
    // A mount point is busy until its namespace ends; whoever made the place removes it then.
  }
}
