import { parseArgs } from 'node:util';
import { seedBugs } from './bugs-section';
import { sweepDisk } from './disk-section';
import { killProgram } from './kills-section';
import { openLarge } from './large-section';
import { killProcesses } from './processes-section';
import { befallDisk } from './real-section';

/** How the long form is run. */
interface Options {
  /** Kills of processes of plain Node, and of the real program. */
  readonly kills: number;
  /** Progress, on standard error. */
  readonly say: (line: string) => void;
}

/** What the long form does, in this order; each answers what was broken, in sentences. */
const sections = {
  bugs: seedBugs,
  disk: ({ say }: Options) => sweepDisk(say),
  real: ({ say }: Options) => befallDisk(say),
  large: ({ say }: Options) => openLarge(say),
  processes: ({ say, kills }: Options) => killProcesses(say, kills),
  kills: ({ say, kills }: Options) => killProgram(say, kills),
} as const satisfies Record<string, (options: Options) => Promise<string[]>>;

const usage = `npm run test:faults -- [options]
  --only disk,kills  of ${Object.keys(sections).join(', ')}
  --kills 200        kills of processes of plain Node, and of the real program
  --help             this`;

/** Runs the sections asked for, prints what was broken, and answers the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      kills: { type: 'string', default: '200' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const only = values.only?.split(',') ?? Object.keys(sections);
  const strange = only.filter((name) => !Object.hasOwn(sections, name));
  if (strange.length > 0) throw new Error(`There is no "${strange[0]}" to test.\n${usage}`);
  const options: Options = {
    kills: Number(values.kills),
    say: (line) => process.stderr.write(`${line}\n`),
  };
  const broken: string[] = [];
  for (const [name, section] of Object.entries(sections)) {
    if (!only.includes(name)) continue;
    const startMs = performance.now();
    const found = await section(options);
    broken.push(...found.map((sentence) => `${name}: ${sentence}`));
    const seconds = Math.round((performance.now() - startMs) / 1000);
    console.log(`${found.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  }
  for (const sentence of broken.slice(0, 40)) console.log(`  ${sentence}`);
  console.log(broken.length === 0 ? 'No promise was broken.' : `${broken.length} promises were broken.`);
  return broken.length === 0 ? 0 : 1;
}
