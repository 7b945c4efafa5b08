import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

const measured = [
  'electron',
  'react',
  'slate',
  'slate-react',
  'prosemirror-view',
  'prosemirror-model',
  'lexical',
  'vite',
] as const;

/** The machine and the versions a run stands on; without them its numbers mean nothing. @param root the clone's folder */
export function facts(root: string): Record<string, unknown> {
  const [cpu] = cpus();
  return {
    takenAt: new Date().toISOString(),
    commit: commit(root),
    machine: {
      platform: `${platform()} ${release()} ${arch()}`,
      processor: cpu?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      loadAtStart: loadavg()[0],
    },
    node: process.versions.node,
    packages: Object.fromEntries(measured.map((name) => [name, versionOf(root, name)])),
  };
}

const versionOf = (root: string, name: string): string =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

function commit(root: string): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    // A copy of the sources without their history can be measured too.
    return 'unknown';
  }
}
