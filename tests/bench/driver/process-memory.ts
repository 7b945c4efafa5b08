import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes a process and all it started hold, memory they share counted once (PSS). Nothing where the system does not tell:
 * only Linux does.
 */
export function memoryMb(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const own = Number(name);
    const stat = Number.isInteger(own) ? read(`/proc/${own}/stat`) : undefined;
    // The name of a process, in brackets, may hold anything; its state and its parent come after the last of them.
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(own, Number(parent));
  }
  const isOurs = (one: number | undefined): boolean =>
    one !== undefined && one > 1 && (one === pid || isOurs(parents.get(one)));
  let kilobytes = 0;
  for (const own of parents.keys()) {
    if (!isOurs(own)) continue;
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${own}/smaps_rollup`) ?? '')?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** Nothing for a process that has ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
