import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Met } from './meet';
import type { MisfortuneName } from './misfortunes';

/** Mounts of its own, which end with the process; as anyone but root, in a user namespace. */
const apart = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-r', '-m'];

/** Why a misfortune cannot be brought about on this computer; undefined when it can. */
export function cannotBefall(misfortune: MisfortuneName | 'EIO'): string | undefined {
  if (process.platform !== 'linux') return 'mounts, users and strace are Linux’s own here';
  const [program = '', ...args] =
    misfortune === 'EIO'
      ? ['strace', '-f', '-qq', '-e', 'trace=none', 'true']
      : misfortune === 'foreign'
        ? ['true']
        : [...apart, 'mount', '-t', 'tmpfs', 'marbre', '/mnt'];
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
    ? undefined
    : `${program} cannot be used for it`;
}

/** Runs `at-work` where the misfortune befalls the scenarios; answers what came of each run. */
export function befall(
  program: string,
  misfortune: MisfortuneName,
  { every, scenarios }: { every: number; scenarios: readonly string[] },
): Promise<Met[]> {
  const within = misfortune === 'foreign' ? [] : apart;
  return inPlace((place) =>
    linesOf([...within, process.execPath, program, misfortune, place, String(every), ...scenarios]),
  );
}

/** System calls that fail by strace, at one path alone: elsewhere Node's own wake-ups would die with them. */
export interface Failing {
  readonly scenario: string;
  /** As the program sees it. */
  readonly path: string;
  readonly calls: string;
}

/** Runs a scenario whose system calls at a path fail with EIO, the first two times; answers how many did. */
export function failCalls(program: string, failing: Failing): Promise<{ met: Met; injected: number }> {
  return inPlace(async (place) => {
    const [log, root] = [join(place, 'trace'), join(place, 'at')];
    const strace = ['strace', '-f', '-qq', '--seccomp-bpf', '-o', log, '-P', join(root, failing.path)];
    const calls = ['-e', `trace=${failing.calls}`, '-e', `inject=${failing.calls}:error=EIO:when=1..2`];
    const work = [process.execPath, program, 'met', root, failing.scenario];
    // strace counts in each thread: with one for the disk, two are two.
    const [met] = await linesOf([...strace, ...calls, ...work], { UV_THREADPOOL_SIZE: '1' });
    if (!met) throw new Error(`Nothing was tried in "${failing.scenario}".`);
    const injected = readFileSync(log, 'utf8').split('(INJECTED)').length - 1;
    return { met, injected };
  });
}

async function inPlace<Value>(act: (place: string) => Promise<Value>): Promise<Value> {
  const place = mkdtempSync(join(tmpdir(), 'marbre-befallen-'));
  chmodSync(place, 0o755);
  try {
    return await act(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function linesOf(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Met[]> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit');
  const lines: Met[] = [];
  for await (const line of createInterface(child.stdout)) lines.push(JSON.parse(line));
  await ended;
  if (child.exitCode !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${child.exitCode}.`);
  return lines;
}
