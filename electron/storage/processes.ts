import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** A process among all that ever ran: its id alone is used again after it has ended. */
export interface ProcessName {
  readonly host: string;
  readonly pid: number;
  /** When it began, in whatever form this system tells it; empty where it does not. */
  readonly startedAt: string;
}

let own: Promise<ProcessName> | undefined;

/** This process. */
export function thisProcess(): Promise<ProcessName> {
  own ??= startOf(process.pid).then((startedAt) => ({ host: hostname(), pid: process.pid, startedAt }));
  return own;
}

/** `unreachable`: on another computer, where nobody here can see whether it runs. */
export async function lifeOf(named: ProcessName): Promise<'running' | 'ended' | 'unreachable'> {
  if (named.host !== hostname()) return 'unreachable';
  if (!isRunning(named.pid)) return 'ended';
  const startedAt = await startOf(named.pid);
  // Where the system does not tell, a process of that id is taken to be the same: rather ask than lose.
  return startedAt === '' || named.startedAt === '' || startedAt === named.startedAt ? 'running' : 'ended';
}

/** Whether any process of this computer has that number now. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, for someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function startOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await startOnLinux(pid);
    if (process.platform === 'win32') return '';
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim();
  } catch {
    return ''; // Not told: the id alone decides.
  }
}

/** The boot's id and the ticks since boot: field 22 of proc_pid_stat(5), counted after the name in parentheses. */
async function startOnLinux(pid: number): Promise<string> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8'),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${boot.trim()}:${ticks}`;
}
