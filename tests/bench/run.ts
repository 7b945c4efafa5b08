import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBenchWindow } from './driver/window';
import { facts } from './facts';
import { editorMeasures, plainSections, readOptions, usage } from './options';
import { Cells } from './report/cell';
import { editorsTables } from './report/editors-tables';
import { machineTable } from './report/machine-table';
import { median, p95 } from './report/samples';
import { measureEditors } from './sections/editors';
import { measurePlain } from './sections/plain-node';
import { measureProgram } from './sections/program';

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

/** Measures what the command line asks for, prints the tables and writes out/bench.json. */
export async function bench({ args, root, program, say }: Given): Promise<void> {
  if (args.includes('--help')) {
    console.log(usage);
    return;
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
}
