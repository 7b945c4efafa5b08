import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../../build/places.mjs';
import { type Done, type Job, jobs } from './disk/job';
import { Tally } from './disk/tally';
import { count, table } from './report/table';

/** What the long form must have done to say anything. */
const least = { points: 10_000, states: 100_000 } as const;

/** Sweeps every scenario in full, on every core, and prints a row for each; answers the promises broken. */
export async function sweepDisk(say: (line: string) => void): Promise<string[]> {
  const done = await inThreads(jobs, say);
  const rows: string[][] = [];
  const all = new Tally();
  for (const scenario of new Set(jobs.map(({ scenario }) => scenario))) {
    const own = done.filter(({ job }) => job.scenario === scenario);
    const tally = new Tally();
    for (const one of own) tally.add(one);
    all.add(tally);
    rows.push([scenario, count(own[0]?.operations ?? 0), ...figures(tally)]);
  }
  rows.push(['all', '', ...figures(all)]);
  const heads = ['scenario', 'operations', 'fault points', 'crash states', 'of them different', 'violations'];
  console.log(`\n${table(heads, rows)}`);
  const { points, states, broken } = all;
  if (points < least.points || states < least.states)
    broken.push(
      `too little was tried: ${points} fault points of ${least.points}, ${states} crash states of ${least.states}`,
    );
  return broken;
}

const figures = ({ points, states, judged, broken }: Tally) =>
  [points, states, judged, broken.length].map(count);

async function inThreads(jobs: readonly Job[], say: (line: string) => void): Promise<Done[]> {
  const waiting = [...jobs];
  const done: Done[] = [];
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(inRoot('build', 'faults-worker.mjs'));
      worker.on('error', reject);
      worker.on('message', (told: Done | 'ready') => {
        if (told !== 'ready') {
          done.push(told);
          const { job, points, states, broken } = told;
          const tried = `${count(points)} fault points, ${count(states)} crash states`;
          say(
            `${done.length}/${jobs.length} ${job.scenario}, ${job.kind}: ${tried}, ${broken.length} violations`,
          );
        }
        const next = waiting.shift();
        if (next) worker.postMessage(next);
        else void worker.terminate().then(() => resolve(), reject);
      });
    });
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  return done;
}
