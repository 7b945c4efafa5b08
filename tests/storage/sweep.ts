import type { Disk } from '../../electron/storage';
import { brokenPromises } from './check-promises';
import { Session } from './session';
import { type Faults, type Left, type SimulatedDisk, simulatedDisk } from './simulated-disk';

/** What stands between the program and the disk; a seeded bug of the tests, or nothing. */
export type Between = (disk: Disk) => Disk;
export type Scenario = (session: Session) => Promise<void>;

const names = ['none', 'all', 'newest-only'] as const;
const bytes = ['none', 'all', 'half', 'zeros'] as const;
export const everyWay: readonly Left[] = names.flatMap((names) => bytes.map((bytes) => ({ names, bytes })));
export const twoWays: readonly Left[] = [
  { names: 'none', bytes: 'none' },
  { names: 'all', bytes: 'zeros' },
];

/** How many operations the scenario takes when nothing fails. */
async function lengthOf(scenario: Scenario, between: Between): Promise<number> {
  const disk = await prepared();
  await scenario(new Session(between(disk)));
  return disk.log.length;
}

/** Cuts the scenario after every operation, leaves the disk in every way, and answers the promises broken. */
export async function sweepCuts(
  scenario: Scenario,
  between: Between = (disk) => disk,
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const broken: string[] = [];
  const check = once();
  const length = await lengthOf(scenario, between);
  for (let at = 1; at <= length && broken.length < enough; at++) {
    const disk = await prepared({ cutAfter: at });
    const session = new Session(between(disk));
    await Promise.race([scenario(session), disk.cut]);
    for (const left of everyWay) {
      const found = await check(disk.afterCut(left), session.promises);
      broken.push(
        ...found.map((one) => `cut after ${at} (${disk.log[at - 1]}), ${JSON.stringify(left)}: ${one}`),
      );
    }
  }
  return broken;
}

/** Fails every operation of the scenario, once or from there on, heals the disk, and answers the promises broken. */
export async function sweepFailures(
  scenario: Scenario,
  failure: { code: string; forEver?: boolean } | { short: true; silently?: boolean },
  between: Between = (disk) => disk,
  enough = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const broken: string[] = [];
  const check = once();
  const length = await lengthOf(scenario, between);
  for (let at = 1; at <= length && broken.length < enough; at++) {
    const disk = await prepared(
      'short' in failure ? { short: { ...failure, at } } : { fail: { ...failure, at } },
    );
    const session = new Session(between(disk));
    await scenario(session);
    const where = `${JSON.stringify(failure)} at ${at} (${disk.log[at - 1]})`;
    // Killed while the disk still fails: what was said to be kept is.
    for (const left of twoWays) {
      const found = await check(disk.afterCut(left), session.promises);
      broken.push(...found.map((one) => `${where}, then cut, ${JSON.stringify(left)}: ${one}`));
    }
    // The disk recovers: the program saves by itself, without a word lost.
    disk.heal();
    if (session.article) {
      const text = session.promises.texts.at(-1);
      await session.clock.pass(120_000);
      await session.save();
      const { name } = session.article.state;
      if (name !== 'saved') broken.push(`${where}: healed, and still ${name}`);
      await session.close();
      session.promises.acknowledged = session.promises.texts.lastIndexOf(text ?? '');
    }
    const found = await check(disk.afterCut({ names: 'none', bytes: 'none' }), session.promises);
    broken.push(...found.map((one) => `${where}, healed: ${one}`));
  }
  return broken;
}

/**
 * Cuts the scenario, starts the program again, and fails or cuts that start as well, after every one of its
 * operations. `every`: one cut of the scenario in so many.
 */
export async function sweepRecoveries(
  scenario: Scenario,
  second: 'cut' | 'failure',
  every: number,
): Promise<string[]> {
  const broken: string[] = [];
  const check = once();
  const length = await lengthOf(scenario, (disk) => disk);
  for (let at = every; at <= length; at += every) {
    const disk = await prepared({ cutAfter: at });
    const session = new Session(disk);
    await Promise.race([scenario(session), disk.cut]);
    for (const left of twoWays) {
      for (let then = 1; ; then++) {
        const faults = second === 'cut' ? { cutAfter: then } : { fail: { at: then, code: 'EIO' } };
        const recovering = disk.afterCut(left, faults);
        await Promise.race([recover(recovering, session), recovering.cut]);
        if (recovering.log.length <= then) break;
        for (const again of twoWays) {
          const found = await check(recovering.afterCut(again), session.promises);
          const where = `cut after ${at} (${disk.log[at - 1]}), ${second} at ${then} (${recovering.log[then - 1]})`;
          broken.push(...found.map((one) => `${where}, ${JSON.stringify([left, again])}: ${one}`));
        }
      }
    }
  }
  return broken;
}

/** A start that finds what was left, and a quiet end. */
async function recover(disk: SimulatedDisk, { promises }: Session): Promise<void> {
  const folder = promises.folders.find((folder) => disk.paths().includes(`${folder}/article.json`));
  if (!folder) return;
  const session = new Session(disk);
  session.promises.folders = [folder];
  await session.open();
  await session.close();
}

/** Checks a disk that looks as one checked before, under the same promises, only the first time. */
function once(): typeof brokenPromises {
  const seen = new Set<string>();
  return async (disk, promises) => {
    const key = JSON.stringify([disk.print(), promises]);
    if (seen.has(key)) return [];
    seen.add(key);
    return brokenPromises(disk, promises);
  };
}

/** A disk with the folders a person has before the first start. */
async function prepared(faults: Faults = {}): Promise<SimulatedDisk> {
  const disk = simulatedDisk();
  await disk.mkdir('/library');
  await disk.mkdir('/own');
  await disk.syncFolder('/');
  return disk.afterCut({ names: 'all', bytes: 'all' }, faults);
}
