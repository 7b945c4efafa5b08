import { type Faults, type SimulatedDisk, simulatedDisk } from '../../storage/simulated-disk';
import { everyWay, twoWays } from '../../storage/sweep';
import { brokenByLibrary, brokenInList, missingInList } from './check-library';
import { Librarian } from './librarian';

type Scenario = (librarian: Librarian) => Promise<void>;

/** Cuts the scenario after every operation, leaves the disk in every way, and answers the promises broken. */
export async function sweepLibraryCuts(scenario: Scenario): Promise<string[]> {
  const broken: string[] = [];
  const check = once();
  const length = await lengthOf(scenario);
  for (let at = 1; at <= length; at++) {
    const disk = await prepared({ cutAfter: at });
    const librarian = new Librarian(disk);
    await Promise.race([scenario(librarian), disk.cut]);
    for (const left of everyWay) {
      const found = await check(disk.afterCut(left), librarian);
      broken.push(
        ...found.map((one) => `cut after ${at} (${disk.log[at - 1]}), ${JSON.stringify(left)}: ${one}`),
      );
    }
  }
  return broken;
}

/** Fails every operation of the scenario, once or from there on, heals the disk, and answers the promises broken. */
export async function sweepLibraryFailures(
  scenario: Scenario,
  failure: { code: string; forEver?: boolean },
): Promise<string[]> {
  const broken: string[] = [];
  const check = once();
  const length = await lengthOf(scenario);
  for (let at = 1; at <= length; at++) {
    const disk = await prepared({ fail: { ...failure, at } });
    const librarian = new Librarian(disk);
    await scenario(librarian);
    const where = `${JSON.stringify(failure)} at ${at} (${disk.log[at - 1]})`;
    for (const left of twoWays) {
      const found = await check(disk.afterCut(left), librarian);
      broken.push(...found.map((one) => `${where}, then cut, ${JSON.stringify(left)}: ${one}`));
    }
    disk.heal();
    if (librarian.library) {
      if (!failure.forEver) {
        const missing = await missingInList(disk, librarian.library);
        broken.push(...missing.map((name) => `${where}, at once: the list does not show ${name}`));
      }
      // What the program does by itself at the next hint of the folder, or half a minute later.
      await librarian.library.look();
      const wrong = await brokenInList(disk, librarian.library);
      broken.push(...wrong.map((one) => `${where}, healed, still running: ${one}`));
    }
    const found = await brokenByLibrary(disk, librarian.told, { cut: false });
    broken.push(...found.map((one) => `${where}, healed: ${one}`));
  }
  return broken;
}

async function lengthOf(scenario: Scenario): Promise<number> {
  const disk = await prepared();
  await scenario(new Librarian(disk));
  return disk.log.length;
}

/** Checks a disk that looks as one checked before, under the same promises, only the first time. */
function once() {
  const seen = new Set<string>();
  return async (disk: SimulatedDisk, { told }: Librarian): Promise<string[]> => {
    const key = JSON.stringify([disk.print(), [...told]]);
    if (seen.has(key)) return [];
    seen.add(key);
    return brokenByLibrary(disk, told, { cut: true });
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
