import { failures } from './failures';
import { scenarios } from './scenarios';
import { type Depth, Sweep, seconds } from './sweep';
import type { Tally } from './tally';

/** Everything, and twenty damages by chance at each cut. */
const full: Depth = {
  cuts: 1,
  damages: 20,
  everyWay: true,
  failures: 1,
  seconds: 8,
  secondsWithin: 1,
};

/** A piece of the long sweep that one thread does at a time. */
export interface Job {
  readonly scenario: string;
  readonly kind: 'cuts' | 'failures' | 'seconds';
}

export interface Done extends Pick<Tally, 'points' | 'states' | 'judged' | 'broken'> {
  readonly job: Job;
  /** Of the scenario when nothing fails. */
  readonly operations: number;
}

/** All pieces, the longest first, so that no thread is left with one at the end. */
export const jobs: readonly Job[] = (['seconds', 'failures', 'cuts'] as const).flatMap((kind) =>
  Object.keys(scenarios).map((scenario) => ({ scenario, kind })),
);

export async function work(job: Job): Promise<Done> {
  const scenario = scenarios[job.scenario];
  if (!scenario) throw new Error(`There is no scenario "${job.scenario}".`);
  const sweep = await Sweep.of(scenario, full);
  if (job.kind === 'cuts') await sweep.cuts();
  else if (job.kind === 'seconds') for (const second of seconds) await sweep.seconds(second);
  else for (const failure of failures) await sweep.failures(failure);
  const { points, states, judged, broken } = sweep.tally;
  return { job, operations: sweep.length, points, states, judged, broken };
}
