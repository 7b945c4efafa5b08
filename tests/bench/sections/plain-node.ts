import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Options, PlainSection } from '../options';
import type { Cell, Cells } from '../report/cell';

/** Runs a section that needs no window in a process of its own, so that its memory is its own and nothing else is warm. */
export async function measurePlain(
  section: PlainSection,
  given: { readonly program: string; readonly scratch: string },
  options: Options,
  cells: Cells,
): Promise<void> {
  const runtime = process.env.MARBRE_RUNTIME ?? process.execPath;
  const args = [
    '--expose-gc',
    join(given.program, 'sections.js'),
    section,
    given.scratch,
    options.quick ? 'quick' : 'full',
    String(options.library),
  ];
  const { stdout } = await promisify(execFile)(runtime, args, {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const measured: Cell[] = JSON.parse(stdout);
  for (const { samples, ...at } of measured) cells.add(at, ...samples);
}
