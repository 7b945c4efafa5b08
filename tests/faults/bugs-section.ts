import { findBug } from './find-bug';
import { table } from './report/table';
import { seededBugs } from './seeded-bugs';

/** Seeds each mistake in turn and prints what caught it; answers those nothing caught. */
export async function seedBugs(): Promise<string[]> {
  const missed: string[] = [];
  const rows: string[][] = [];
  for (const bug of seededBugs) {
    const found = await findBug(bug);
    if (found === undefined) missed.push(`the mistake "${bug.name}" was not found`);
    rows.push([bug.name, `${bug.scenario}, ${bug.by}`, found === undefined ? 'NOT FOUND' : inShort(found)]);
  }
  console.log(`\n${table(['seeded mistake', 'looked for in', 'caught by'], rows)}`);
  return missed;
}

/** What was broken, and where. */
function inShort(found: string): string {
  const at = found.lastIndexOf('}: ');
  const [where, what] = at < 0 ? ['', found] : [found.slice(0, at + 1), found.slice(at + 3)];
  return `${what.slice(0, 90)} (${where.replaceAll(/\.[0-9a-f]{12}\./g, '.').slice(0, 60)}…)`;
}
