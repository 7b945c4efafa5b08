import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { judgeKilled } from './judge-killed';
import type { ToldLine } from './write-until-killed';

export interface Killed {
  /** Places in which the scenario came to its end before the kill. */
  readonly finished: number;
  readonly broken: readonly string[];
}

/** Lets a real process do what the scenario says in the empty folder, kills it so long after it began, and judges. */
export async function killOnce(
  program: string,
  place: string,
  scenario: string,
  afterMs: number,
): Promise<Killed> {
  const child = spawn(process.execPath, [program, 'killed', place, scenario], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last: ToldLine | undefined;
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (!last) void pause(afterMs).then(() => child.kill('SIGKILL'));
    last = JSON.parse(line) as ToldLine;
  }
  await ended;
  if (child.signalCode !== 'SIGKILL' || !last)
    throw new Error(`The program that was to be killed in "${scenario}" ended by itself.`);
  return { finished: last.place - 1, broken: await judgeKilled(place, scenario, last) };
}
