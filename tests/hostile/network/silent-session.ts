import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { oneFile } from '../../../build/vite/machine.mjs';
import { spoil } from '../long/spoil';
import type { SeededBug } from '../seeded-bugs';
import type { Verdict } from '../verdict';
import { readNetLog } from './net-log';
import { shortDay, workingDay } from './session';
import { readTrace } from './trace';

type Mistake = Omit<SeededBug, 'suite'>;

const file = 'electron/security/index.ts';
const dictionaries: Mistake = {
  file,
  right: 'session.setSpellCheckerDictionaryDownloadURL(',
  wrong: 'void (',
};
const names: Mistake = { file, right: "'host-resolver-rules', 'MAP * ~NOTFOUND'", wrong: "'lang', 'en'" };

/** Mistakes by which the program would reach out: a session of each must be heard. */
export const loudPrograms = {
  'a dictionary is fetched': [dictionaries],
  'a dictionary is fetched and names are looked up': [dictionaries, names],
} as const satisfies Record<string, readonly Mistake[]>;
export type LoudProgram = keyof typeof loudPrograms;

/** Why a session cannot be looked at from outside on this computer; undefined when it can. */
export function cannotListen(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces and strace are Linux’s own';
  const missing = [
    ['unshare', '-n', 'true'],
    ['ip', '-V'],
    ['strace', '-V'],
  ].filter(([program = '', ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status !== 0);
  return missing.length === 0
    ? undefined
    : `${missing.map(([program]) => program).join(', ')} cannot be used here`;
}

/**
 * One session of the real program with every system call that reaches for the network written down, and Chromium's own log
 * beside. To be run in an empty network namespace. @param loud the mistakes it is built with; absent for the program as it is
 */
export async function listenToSession(root: string, loud?: LoudProgram): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'marbre-silent-'));
  const [trace, log, wrapper] = ['trace', 'net-log.json', 'program'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    const program = loud ? await programWith(loudPrograms[loud], root, join(folder, 'loud')) : root;
    writeFileSync(
      wrapper,
      wrapperScript({ trace, log, root, program, runtime: process.env.MARBRE_RUNTIME ?? '' }),
    );
    chmodSync(wrapper, 0o755);
    process.env.MARBRE_RUNTIME = wrapper;
    if (loud) await shortDay();
    else await workingDay(join(folder, 'work'));
    const asked = readNetLog(log);
    const traced = readTrace(trace);
    return {
      figures: {
        'system calls looked at': traced.calls,
        'events of Chromium’s own log': asked.events,
        'connections of the driver on this computer': traced.onThisComputer,
        requests: asked.requests.length,
        'name look-ups': asked.lookups.length + traced.lookups.length,
        'connections and packets to elsewhere': traced.sent.length,
      },
      findings: [
        ...(traced.calls === 0 || asked.events === 0 ? ['nothing was listened to'] : []),
        ...asked.requests.map((url) => `a request for ${url}`),
        ...asked.lookups.map((name) => `a look-up of ${name}`),
        ...asked.sockets.map((what) => `Chromium began ${what}`),
        ...[...traced.sent, ...traced.lookups].map((call) => `the kernel was asked: ${call}`),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Stands in the runtime's place: the same words, but for the program's folder, with strace round it. */
function wrapperScript(given: {
  trace: string;
  log: string;
  root: string;
  program: string;
  runtime: string;
}): string {
  return `#!/bin/sh
for word do
  shift
  [ "$word" = '${given.root}' ] && word='${given.program}'
  set -- "$@" "$word"
done
exec strace -f -qq -s 200 -e trace=connect,sendto,sendmsg,sendmmsg -o '${given.trace}' '${given.runtime}' "$@" --log-net-log='${given.log}'
`;
}

/** The program built with mistakes in it, in a folder of its own. */
async function programWith(mistakes: readonly Mistake[], root: string, folder: string): Promise<string> {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'assets'), join(folder, 'assets'));
  for (const name of ['renderer', 'preload.cjs'])
    symlinkSync(join(root, 'dist', name), join(folder, 'dist', name));
  const config = oneFile({
    entry: 'electron/main.ts',
    file: 'main.js',
    format: 'es',
    outDir: join(folder, 'dist'),
  });
  const plugins: Plugin[] = mistakes.map((mistake) => spoil({ ...mistake, suite: 'scheme' }));
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [...(config.plugins ?? []), ...plugins],
  });
  return folder;
}
