import type { Disk } from '../../../electron/storage';
import type { SimulatedDisk } from './simulated-disk';

/** A disk into which others look and write beside the program. */
export type LookedDisk = Disk & Pick<SimulatedDisk, 'look' | 'writeOutside' | 'removeOutside'>;

/** Someone at work with the program on some disk; every step goes on whatever the one before met. */
export interface Actor {
  act(): Promise<void>;
  /** What was told to the person so far: under the same words a disk that looks the same need not be judged twice. */
  told(): string;
  /** Takes over what another, who took the same steps until now, was told. */
  recall(told: string): void;
  /** What the program said while it ran that was not so, in sentences. */
  readonly untrue: readonly string[];
  /** The disk is well again and the program still runs: what it does not make good by itself, in sentences. */
  goOn(disk: LookedDisk, hadFailedForEver: boolean): Promise<string[]>;
  /** The program starts on what was left, and ends in peace. */
  restart(disk: SimulatedDisk): Promise<void>;
  /** What does not hold on a disk when the program starts again, in sentences. */
  broken(disk: SimulatedDisk, left: 'by a cut' | 'in peace'): Promise<string[]>;
}

export interface Scenario {
  /** The disk as it is before the first step, and who takes it, on the disk as the program sees it. */
  prepare(): Promise<Prepared>;
}

export interface Prepared {
  readonly disk: SimulatedDisk;
  begin(seen: Disk, disk: LookedDisk): Actor;
}

/** What stands between the program and the disk: a seeded mistake, or nothing. */
export type Between = (disk: Disk) => Disk;
