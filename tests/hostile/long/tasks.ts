import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type SeededBug, seededBugs } from '../seeded-bugs';
import type { SuiteName, suites } from '../suites';
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
  names: 997,
  packages: 3,
  bridge: 29,
  scheme: 41,
} as const satisfies Record<SuiteName, number>;

/** In how many pieces a suite is run, and of how many inputs one is met: all, but for the fields, each of which meets every fourth payload. */
const whole = {
  article: { pieces: 4, nth: 1 },
  fields: { pieces: 1, nth: 4 },
  fragments: { pieces: 1, nth: 1 },
  names: { pieces: 1, nth: 3 },
  packages: { pieces: 1, nth: 1 },
  bridge: { pieces: 1, nth: 1 },
  scheme: { pieces: 1, nth: 1 },
} as const satisfies Record<SuiteName, { pieces: number; nth: number }>;

/** The whole long run, the dearest pieces first. */
export const tasks: readonly Task[] = [
  ...(Object.keys(whole) as SuiteName[]).flatMap((suite) => {
    const { pieces, nth } = whole[suite];
    return Array.from({ length: pieces }, (_, from): Task => ({ suite, nth: nth * pieces, from }));
  }),
  ...Object.entries<SeededBug>(seededBugs).map(
    ([bug, { suite, nth = spoiled[suite] }]): Task => ({ suite, nth, from: 0, bug }),
  ),
];

type Load = (file: string) => Promise<{ suites: typeof suites }>;

/** How much coarser a seeded bug is looked for at first: what many inputs find needs few of them. */
const coarser = [16, 4, 1];

/**
 * Runs a piece in this process, bundled first: one file is there in a tenth of the time its modules take one by one.
 * A seeded bug is looked for until it is found.
 * @param root the clone's folder
 * @param load Node's own import: Vite's is closed once this file is loaded
 */
export async function runTask({ suite, nth, from, bug }: Task, root: string, load: Load): Promise<Verdict> {
  const folder = join(root, 'out', 'hostile', `${process.pid}`);
  try {
    if (bug === undefined) return await (await bundled(root, folder, [], load))[suite](nth, from);
    const found: SeededBug | undefined = Object.entries(seededBugs).find(([name]) => name === bug)?.[1];
    if (!found) throw new Error(`There is no seeded bug called ${bug}.`);
    const spoiledSuites = await bundled(root, folder, [spoil(found)], load);
    let verdict: Verdict = { figures: {}, findings: [] };
    for (const times of coarser) {
      verdict = await spoiledSuites[suite](nth * times, from);
      if (verdict.findings.length > 0) break;
    }
    return verdict;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The suites and the program they try, in one file that stands in the clone, where its packages are found. */
async function bundled(root: string, outDir: string, plugins: Plugin[], load: Load): Promise<typeof suites> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: { ssr: 'tests/hostile/suites.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  return (await load(join(outDir, 'suites.js'))).suites;
}
