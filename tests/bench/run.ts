import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchWindow } from './driver/window';
import { facts } from './facts';
import { editorMeasures, type Options, plainSections, readOptions, usage } from './options';
import { type Cell, Cells } from './report/cell';
import { editorsTables } from './report/editors-tables';
import { machineTable } from './report/machine-table';
import { type Ratios, ratiosOf, worseThan } from './report/ratios';
import { median, p95 } from './report/samples';
import { measureEditors } from './sections/editors';
import { measurePlain } from './sections/plain-node';
import { measureProgram } from './sections/program';
import { measureSession } from './sections/session';
import { measureStart } from './sections/start';

/** What a run is given by the command that built its pages. */
export interface Given {
  readonly args: readonly string[];
  /** The clone's folder. */
  readonly root: string;
  /** The built benchmark. */
  readonly program: string;
  /** Progress, on standard error. */
  readonly say: (line: string) => void;
}

/** Measures what the command line asks for, prints the tables and writes out/bench.json. @returns the exit status */
export async function bench({ args, root, program, say }: Given): Promise<0 | 1> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const options = readOptions(args);
  const cells = new Cells();
  const own: { runtime?: NodeJS.ProcessVersions } = {};
  if (editorMeasures.some((measure) => options.only.includes(measure))) {
    const window = await openBenchWindow(program);
    try {
      own.runtime = await window.electron.evaluate(() => process.versions);
      await measureEditors(window, options, cells, say);
    } finally {
      await window.close();
    }
    for (const table of editorsTables(cells.all(), 'editors')) console.log(`${table}\n`);
  }
  if (options.only.includes('program')) {
    say('program');
    await measureProgram(program, options, cells);
    for (const table of editorsTables(cells.all(), 'program')) console.log(`${table}\n`);
  }
  if (options.only.includes('start')) {
    say('start');
    await measureStart({ program, root }, options, cells);
  }
  if (options.only.includes('session')) await measureSession(options, cells, say);
  const given = { program, scratch: join(root, 'out', 'bench', 'scratch') };
  for (const section of plainSections) {
    if (!options.only.includes(section)) continue;
    say(section);
    await measurePlain(section, given, options, cells);
  }
  const machine = cells.all().filter(({ section }) => section !== 'editors' && section !== 'program');
  if (machine.length > 0) console.log(`${machineTable(machine)}\n`);
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const written = {
    facts: { ...facts(root), runtime: { electron: own.runtime?.electron, chromium: own.runtime?.chrome } },
    options,
    cells: cells.all().map((cell) => ({ ...cell, median: median(cell.samples), p95: p95(cell.samples) })),
  };
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(written)}\n`);
  return againstBaseline(root, options, cells.all());
}

/** Says loudly what has become worse by a fifth, and answers 1; or makes this run what later ones are held against. */
function againstBaseline(root: string, { keep }: Options, cells: readonly Cell[]): 0 | 1 {
  const file = join(root, 'tests', 'bench', 'baseline.json');
  const baseline: Ratios = JSON.parse(readFileSync(file, 'utf8'));
  const now = ratiosOf(cells);
  if (keep) {
    const rounded = Object.entries(now).map(([what, is]) => [what, Number(is.toFixed(2))]);
    writeFileSync(file, `${JSON.stringify({ ...baseline, ...Object.fromEntries(rounded) }, undefined, 2)}\n`);
    return 0;
  }
  const worse = worseThan(baseline, now);
  for (const { what, was, is } of worse)
    console.log(`WORSE  ${what}: ${is.toFixed(2)}, was ${was.toFixed(2)}`);
  if (worse.length > 0) return 1;
  console.log('No ratio of tests/bench/baseline.json has become worse by a fifth.');
  return 0;
}
