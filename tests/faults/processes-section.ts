import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from '../built-program';
import { killOnce } from './real/kill-once';
import { count, table } from './report/table';

/** In the middle of what a process of plain Node is killed. */
const killedIn = [
  'type and save',
  'autosave',
  'keep a version',
  'an older format',
  'add a picture',
  'import many',
  'export a folder',
  'export a zip',
] as const;

/** A few times as long as one scenario takes. */
const longestMs = 400;

/** Kills processes that save, export, import and migrate, at random times; answers the promises broken. */
export async function killProcesses(say: (line: string) => void, times: number): Promise<string[]> {
  const program = await builtProgram('faults', 'real', 'at-work.ts');
  const folder = mkdtempSync(join(tmpdir(), 'marbre-killed-'));
  const broken: string[] = [];
  const rows: string[][] = [];
  try {
    for (const scenario of killedIn) {
      let [kills, finished, violations] = [0, 0, 0];
      for (; kills < Math.ceil(times / killedIn.length); kills++) {
        const place = join(folder, `${scenario}-${kills}`);
        mkdirSync(place);
        const killed = await killOnce(program, place, scenario, Math.random() * longestMs);
        finished += killed.finished;
        violations += killed.broken.length;
        broken.push(...killed.broken.map((sentence) => `${scenario}, kill ${kills + 1}: ${sentence}`));
        rmSync(place, { recursive: true });
      }
      rows.push([scenario, count(kills), count(finished), count(violations)]);
      say(`${scenario}: ${kills} kills, ${violations} violations`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${table(['killed in', 'kills', 'came to the end before', 'violations'], rows)}`);
  return broken;
}
