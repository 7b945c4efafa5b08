import { loadavg } from 'node:os';
import { median, p95 } from '../bench/report/samples';
import { count, table } from './report/table';
import type { Loss } from './window/loss';
import { type Kill, kills, WritingHand } from './window/writing-hand';

/** More than both may not be lost; what was painted later than this before the kill no disk could have had. */
const bounds = { keys: 2, ms: 150 } as const;

/** Below so many kills a median says nothing. */
const fewest = 20;

/** Kills the real program while someone writes in it, prints what came back, and answers the promises broken. */
export async function killProgram(say: (line: string) => void, times: number): Promise<string[]> {
  const broken: string[] = [];
  const losses: (Loss & { kill: Kill })[] = [];
  /** Writing, kill and the next start, of each. */
  const took: number[] = [];
  let hand = await WritingHand.atWork();
  try {
    for (let at = 0; at < times; at++) {
      // A new article now and then, so that what is compared stays short.
      if (at > 0 && at % 25 === 0) {
        await hand.rest();
        hand = await WritingHand.atWork();
      }
      const kill = kills[at % kills.length] ?? 'machine';
      const startMs = performance.now();
      try {
        const loss = await hand.writeUntil(kill);
        losses.push({ ...loss, kill });
        broken.push(...brokenBy(loss).map((sentence) => `kill ${at + 1} (${kill}): ${sentence}`));
        const tookMs = performance.now() - startMs;
        took.push(tookMs);
        say(`${at + 1}/${times} ${kill}: ${loss.keys} keys, ${loss.ms} ms, in ${seconds(tookMs)}`);
      } catch (error) {
        broken.push(`kill ${at + 1} (${kill}): ${error instanceof Error ? error.message : error}`);
        await hand.rest();
        hand = await WritingHand.atWork();
      }
    }
  } finally {
    await hand.rest();
  }
  const rows = [...kills, 'all' as const].map((kill) => {
    const own = losses.filter((loss) => kill === 'all' || loss.kill === kill);
    const spread = (of: readonly number[]) =>
      of.length === 0
        ? ['', '', '']
        : [median(of), p95(of), Math.max(...of)].map((one) => count(Math.round(one)));
    return [
      kill,
      count(own.length),
      count(own.filter(({ broken }) => broken.length > 0).length),
      ...spread(own.map(({ keys }) => keys)),
      ...spread(own.map(({ ms }) => ms)),
    ];
  });
  const heads = [
    'killed',
    'times',
    'broken',
    'keys lost: median',
    'p95',
    'max',
    'ms lost: median',
    'p95',
    'max',
  ];
  console.log(`\n${table(heads, rows)}`);
  console.log(`Counted from what was painted; load of the machine ${loadavg()[0]?.toFixed(1)}.`);
  if (took.length > 0) console.log(`One kill took ${seconds(median(took))} (median).`);
  if (losses.length >= fewest && median(losses.map(({ keys }) => keys)) > 0)
    broken.push('the median loss is not 0 keys');
  return broken;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function brokenBy({ keys, ms, broken }: Loss): string[] {
  return keys > bounds.keys && ms > bounds.ms
    ? [...broken, `${keys} keys and ${ms} ms were lost`]
    : [...broken];
}
