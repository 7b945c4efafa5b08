import { builtProgram } from '../built-program';
import { befall, cannotBefall, type Failing, failCalls } from './real/befall';
import type { Met } from './real/meet';
import type { MisfortuneName } from './real/misfortunes';
import { count, table } from './report/table';

/** What a person does while it befalls. Scenarios in which another program writes are left out: it would fail as well. */
const scenarios = [
  'create',
  'type and save',
  'rename',
  'keep a version',
  'restore',
  'add a picture',
  'an older format',
  'recover after a crash',
  'create in the library',
  'duplicate',
  'trash',
  'import many',
  'export a folder',
  'export a zip',
] as const;

/** Every step of 4 KiB of room; every so many operations of the others, where a change of mounts takes its time. */
const misfortunes = { full: 1, foreign: 10, 'read-only': 25 } as const satisfies Record<
  MisfortuneName,
  number
>;

const journal = '/own/journals/0b9f7f0e-7f6e-4c8e-9d6a-3f1f6f8f2a11.00000001.journal';
/** strace knows a path by the name a call begins with or the file it is about, never by the name a rename leads to. */
const failing: readonly Failing[] = [
  { scenario: 'type and save', path: '/library/story', calls: 'fsync' },
  { scenario: 'type and save', path: '/own/journals', calls: 'fsync' },
  { scenario: 'type and save', path: journal, calls: 'write' },
  { scenario: 'type and save', path: journal, calls: 'fdatasync' },
  { scenario: 'type and save', path: journal, calls: 'unlink' },
  { scenario: 'keep a version', path: '/library/story/versions', calls: 'mkdir' },
  { scenario: 'keep a version', path: '/library/story/versions', calls: 'fsync' },
  { scenario: 'export a folder', path: '/elsewhere/sony', calls: 'rename' },
  { scenario: 'export a folder', path: '/elsewhere', calls: 'fsync' },
  { scenario: 'export a zip', path: '/elsewhere', calls: 'fsync' },
];

/** Brings misfortunes about on the real disk, prints what came of it, and answers the promises broken. */
export async function befallDisk(say: (line: string) => void): Promise<string[]> {
  const program = await builtProgram('faults', 'real', 'at-work.ts');
  const broken: string[] = [];
  const rows: string[][] = [];
  const note = (what: string, met: readonly Met[], refused: number) => {
    const sentences = met.flatMap(({ scenario, at, broken }) =>
      broken.map((sentence) => `${what}, ${scenario}, at ${at}: ${sentence}`),
    );
    broken.push(...sentences);
    if (refused === 0) broken.push(`${what}: nothing was refused, so nothing was tried`);
    rows.push([what, count(met.length), count(refused), count(sentences.length)]);
    say(`${what}: ${met.length} runs, ${sentences.length} violations`);
  };
  for (const [name, every] of Object.entries(misfortunes) as [MisfortuneName, number][]) {
    const reason = cannotBefall(name);
    if (reason) rows.push([`${name}: not tried, ${reason}`, '', '', '']);
    else {
      const met = await befall(program, name, { every, scenarios });
      note(name, met, met.filter(({ refused }) => refused > 0).length);
    }
  }
  const reason = cannotBefall('EIO');
  if (reason) rows.push([`EIO: not tried, ${reason}`, '', '', '']);
  else
    for (const one of failing) {
      const { met, injected } = await failCalls(program, one);
      note(`EIO, ${one.scenario}: ${one.calls} at ${one.path}`, [met], injected);
    }
  console.log(`\n${table(['what befell the disk', 'runs', 'refused', 'violations'], rows)}`);
  return broken;
}
