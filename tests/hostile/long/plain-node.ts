import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { corpus, countByKind } from '../corpus';
import { type SuiteName, suites } from '../suites';
import type { Verdict } from '../verdict';
import { type Task, tasks } from './tasks';

/** Printed findings of a suite; all are counted. */
const shownFindings = 20;

/**
 * Runs every suite whole, then each on its seeded bugs, on every core, and prints what was tried and found.
 * @param program this very command, which does one task when it is given one
 */
export async function runPlainNode(
  program: string,
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  say(`Corpus: ${corpus.length} payloads, each once: ${figures(countByKind())}`);
  const verdicts = await everyTask(program, say);
  let [passed, failed] = [0, 0];
  const tell = (right: boolean, line: string) => {
    if (right) passed += 1;
    else failed += 1;
    say(`${right ? '✓' : '✗'} ${line}`);
  };
  for (const suite of Object.keys(suites) as SuiteName[]) {
    const verdict = merged(verdicts.filter(({ task }) => task.suite === suite && task.bug === undefined));
    tell(
      verdict.findings.length === 0,
      `${suite}: ${figures(verdict.figures)}; ${verdict.findings.length} findings`,
    );
    for (const finding of verdict.findings.slice(0, shownFindings)) say(`    ${finding}`);
  }
  for (const { task, verdict } of verdicts) {
    if (task.bug === undefined) continue;
    tell(
      verdict.findings.length > 0,
      `seeded bug “${task.bug}”: ${verdict.findings.length} findings by ${task.suite}`,
    );
  }
  return { passed, failed };
}

interface Done {
  readonly task: Task;
  readonly verdict: Verdict;
}

/** Every task, as many at once as there are cores; the answers in the order of the tasks. */
async function everyTask(program: string, say: (line: string) => void): Promise<Done[]> {
  const left = [...tasks];
  const done: Done[] = [];
  const worker = async () => {
    for (let task = left.shift(); task; task = left.shift()) {
      done.push({ task, verdict: await inItsOwnProcess(program, task) });
      if (task.bug === undefined) say(`… ${done.length} of ${tasks.length} pieces, ${task.suite}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return done.sort((a, b) => tasks.indexOf(a.task) - tasks.indexOf(b.task));
}

function inItsOwnProcess(program: string, task: Task): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--task', JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (bytes) => {
      output += bytes;
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0)
        resolve(JSON.parse(output.split('\n').findLast((line) => line.startsWith('{')) ?? ''));
      else resolve({ figures: {}, findings: task.bug ? [] : [`${task.suite} ended with status ${status}`] });
    });
  });
}

function merged(done: readonly Done[]): Verdict {
  const figures: Record<string, number> = {};
  for (const { verdict } of done)
    for (const [what, count] of Object.entries(verdict.figures)) figures[what] = (figures[what] ?? 0) + count;
  return { figures, findings: done.flatMap(({ verdict }) => verdict.findings) };
}

function figures(counted: Readonly<Record<string, number>>): string {
  return Object.entries(counted)
    .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
    .join(', ');
}
