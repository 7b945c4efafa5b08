import { runnerImport } from 'vite';
import { type SeededBug, seededBugs } from '../seeded-bugs';
import { type SuiteName, suites } from '../suites';
import type { Verdict } from '../verdict';
import { spoil } from './spoil';

/** A piece of the long run, done by a process of its own. */
export interface Task {
  readonly suite: SuiteName;
  /** One input in so many, from an offset. */
  readonly nth: number;
  readonly from: number;
  /** Name of the mistake the suite is run on; absent for the program as it is. */
  readonly bug?: string;
}

/** Enough of each suite that every bug of its own is found. */
const spoiled = {
  article: 41,
  fields: 23,
  fragments: 29,
  packages: 3,
  bridge: 29,
  scheme: 41,
} as const satisfies Record<SuiteName, number>;

/** In how many pieces a suite is run, and of how many inputs one is met: all, but for the fields, each of which meets every fourth payload. */
const whole = {
  article: { pieces: 4, nth: 1 },
  fields: { pieces: 1, nth: 4 },
  fragments: { pieces: 1, nth: 1 },
  packages: { pieces: 1, nth: 1 },
  bridge: { pieces: 1, nth: 1 },
  scheme: { pieces: 1, nth: 1 },
} as const satisfies Record<SuiteName, { pieces: number; nth: number }>;

/** The whole long run, the dearest pieces first. */
export const tasks: readonly Task[] = [
  ...(Object.keys(suites) as SuiteName[]).flatMap((suite) => {
    const { pieces, nth } = whole[suite];
    return Array.from({ length: pieces }, (_, from): Task => ({ suite, nth: nth * pieces, from }));
  }),
  ...Object.entries<SeededBug>(seededBugs).map(
    ([bug, { suite, nth = spoiled[suite] }]): Task => ({ suite, nth, from: 0, bug }),
  ),
];

/** Runs a piece in this process. @param root the clone's folder */
export async function runTask({ suite, nth, from, bug }: Task, root: string): Promise<Verdict> {
  if (bug === undefined) return suites[suite](nth, from);
  const found: SeededBug | undefined = Object.entries(seededBugs).find(([name]) => name === bug)?.[1];
  if (!found) throw new Error(`There is no seeded bug called ${bug}.`);
  const { module } = await runnerImport<{ suites: typeof suites }>(`${root}/tests/hostile/suites.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [spoil(found)],
  });
  return module.suites[suite](nth, from);
}
