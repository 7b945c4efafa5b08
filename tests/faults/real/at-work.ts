import { writeSync } from 'node:fs';
import { meet, meetIn } from './meet';
import type { MisfortuneName } from './misfortunes';
import { writeUntilKilled } from './write-until-killed';

/**
 * A program of plain Node that does what scenarios say on the real disk, to be run where it may be killed, refused or
 * lied to:
 *   at-work killed PLACE SCENARIO             again and again, until it is killed
 *   at-work met ROOT SCENARIO                 once in that very folder, whatever the system does to it
 *   at-work full PLACE EVERY SCENARIO         with more and more room, until none is lacking
 *   at-work read-only PLACE EVERY SCENARIO    struck at each EVERYth operation, until there is none; `foreign` likewise
 * Prints JSON, a line for each run.
 */
const [what = '', place = '', ...rest] = process.argv.slice(2);

switch (what) {
  case 'killed':
    await writeUntilKilled(place, rest[0] ?? '');
    break;
  case 'met':
    print(await meetIn(place, { scenario: rest[0] ?? '', at: 0 }));
    break;
  case 'full':
  case 'read-only':
  case 'foreign':
    await meetAll(what, Number(rest[0]), rest.slice(1));
    break;
  default:
    throw new Error(`at-work knows no "${what}".`);
}

async function meetAll(misfortune: MisfortuneName, every: number, scenarios: readonly string[]) {
  // A file takes pages of 4 KiB.
  const step = misfortune === 'full' ? 4096 * every : every;
  for (const scenario of scenarios)
    for (let at = misfortune === 'full' ? 0 : 1; ; at += step) {
      const met = await meet(place, { scenario, misfortune, at });
      print(met);
      if (misfortune === 'full' ? met.refused === 0 : at > met.operations) break;
    }
}

function print(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
