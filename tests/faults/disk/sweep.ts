import { createHash } from 'node:crypto';
import type { Actor, Between, Prepared, Scenario } from './actor';
import { type Failure, failures } from './failures';
import type { Left } from './left';
import type { Faults, SimulatedDisk } from './simulated-disk';
import { Tally } from './tally';

/** How much of a sweep is done. `1 in so many` of the operations, beginning with a different one for each kind. */
export interface Depth {
  /** Cuts: one operation in so many. */
  readonly cuts: number;
  /** Damages by chance at each cut, beside the regular ones. */
  readonly damages: number;
  /** Whether every combination of regular damages is left, or the two that break most. */
  readonly everyWay: boolean;
  /** Failures of each kind: one operation in so many. */
  readonly failures: number;
  /** Cuts followed by a start that meets a second fault: one operation in so many… */
  readonly seconds: number;
  /** …at one operation of that start in so many. */
  readonly secondsWithin: number;
}

/** A sample, for every run of the tests. */
export const short: Depth = {
  cuts: 7,
  damages: 2,
  everyWay: false,
  failures: 61,
  seconds: 83,
  secondsWithin: 7,
};

/** What a start after a cut may meet. */
export const seconds = ['cut', 'EIO', 'ENOSPC'] as const;

const names = ['none', 'all', 'newest-only'] as const;
const bytes = ['none', 'all', 'half', 'zeros'] as const;
const everyWay: readonly Left[] = [
  ...names.flatMap((names) => bytes.map((bytes) => ({ names, bytes }))),
  { names: 'removals-only', bytes: 'none' },
];
const twoWays: readonly Left[] = [
  { names: 'none', bytes: 'none' },
  { names: 'all', bytes: 'zeros' },
];
const whole: Left = { names: 'all', bytes: 'all' };

/** One scenario on one disk, again and again. */
export class Sweep {
  readonly tally = new Tally();
  private readonly seen = new Set<string>();

  private constructor(
    private readonly prepared: Prepared,
    /** Operations of the scenario when nothing fails. */
    readonly length: number,
    private readonly between: Between,
    private readonly depth: Depth,
    /** Stops at the first promise broken. */
    private readonly oneIsEnough: boolean,
  ) {}

  static async of(
    scenario: Scenario,
    depth: Depth,
    { between = (disk) => disk, oneIsEnough = false }: { between?: Between; oneIsEnough?: boolean } = {},
  ): Promise<Sweep> {
    const prepared = await scenario.prepare();
    const disk = prepared.disk.afterCut(whole);
    const actor = prepared.begin(between(disk), disk);
    await actor.act();
    const sweep = new Sweep(prepared, disk.log.length, between, depth, oneIsEnough);
    sweep.tally.note('with nothing failing', actor.untrue);
    return sweep;
  }

  /** Cuts the scenario after each operation and starts the program on whatever that may leave. */
  async cuts(): Promise<void> {
    for (const at of this.operations(this.depth.cuts, 0)) {
      const { disk, actor } = this.begun({ cutAfter: at });
      await Promise.race([actor.act(), disk.cut]);
      this.tally.points += 1;
      const where = `cut after ${at} (${disk.log[at - 1]})`;
      this.tally.note(where, actor.untrue);
      for (const left of this.leftAfter(at)) await this.judge(disk.afterCut(left), actor, where, left);
    }
  }

  /** Fails each operation in one way; cuts the disk while it fails, then lets it be well again. */
  async failures(failure: Failure): Promise<void> {
    for (const at of this.operations(this.depth.failures, failures.indexOf(failure))) {
      const { disk, actor } = this.begun(failure.at(at));
      await actor.act();
      if (disk.fired === 0) continue;
      this.tally.points += 1;
      const where = `${failure.name} at ${at} (${disk.log[at - 1]})`;
      this.tally.note(where, actor.untrue);
      for (const left of twoWays) await this.judge(disk.afterCut(left), actor, `${where}, then cut`, left);
      disk.heal();
      this.tally.note(`${where}, healed`, await actor.goOn(disk, failure.forEver));
      const durable = disk.afterCut({ names: 'none', bytes: 'none' });
      this.tally.note(`${where}, healed`, await actor.broken(disk.afterCut(whole), 'in peace'));
      this.tally.note(`${where}, healed, then cut`, await actor.broken(durable, 'by a cut'));
    }
  }

  /** Cuts the scenario, then fails or cuts the start that follows, after each of its operations. */
  async seconds(second: (typeof seconds)[number]): Promise<void> {
    for (const at of this.operations(this.depth.seconds, second.length)) {
      const { disk, actor } = this.begun({ cutAfter: at });
      await Promise.race([actor.act(), disk.cut]);
      const where = `cut after ${at} (${disk.log[at - 1]})`;
      for (const left of [...twoWays, { seed: at }]) {
        const whereLeft = `${where}, ${JSON.stringify(left)}`;
        const within = this.depth.secondsWithin;
        for (let then = 1 + (at % within), ended = false; !ended && !this.enough; then += within) {
          const faults = second === 'cut' ? { cutAfter: then } : { fail: { at: then, code: second } };
          ended = await this.secondAt(disk.afterCut(left, faults), actor, then, `${whereLeft}, ${second}`);
        }
      }
    }
  }

  /** A start on a disk that will fail or be cut; true when it came to its end before that. */
  private async secondAt(disk: SimulatedDisk, actor: Actor, then: number, where: string): Promise<boolean> {
    await Promise.race([actor.restart(disk), disk.cut]);
    if (disk.log.length < then) return true;
    this.tally.points += 1;
    for (const left of twoWays)
      await this.judge(disk.afterCut(left), actor, `${where} at ${then} (${disk.log[then - 1]})`, left);
    return false;
  }

  private begun(faults: Faults): { disk: SimulatedDisk; actor: Actor } {
    const disk = this.prepared.disk.afterCut(whole, faults);
    return { disk, actor: this.prepared.begin(this.between(disk), disk) };
  }

  private get enough(): boolean {
    return this.oneIsEnough && this.tally.broken.length > 0;
  }

  private *operations(every: number, offset: number): Generator<number> {
    for (let at = 1 + (offset % every); at <= this.length && !this.enough; at += every) yield at;
  }

  private leftAfter(at: number): Left[] {
    const { damages, everyWay: all } = this.depth;
    const byChance = Array.from({ length: damages }, (_, count) => ({ seed: at * 1000 + count }));
    return [...(all ? everyWay : twoWays), ...byChance];
  }

  /** A disk that looks as one judged before, under the same promises, is judged only the first time. */
  private async judge(disk: SimulatedDisk, actor: Actor, where: string, left: Left): Promise<void> {
    this.tally.states += 1;
    const key = createHash('sha1').update(disk.print()).update(actor.told()).digest('base64');
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.tally.judged += 1;
    this.tally.note(`${where}, ${JSON.stringify(left)}`, await actor.broken(disk, 'by a cut'));
  }
}
