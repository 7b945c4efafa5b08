import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runNode } from '../child.mjs';
import { inRoot } from '../places.mjs';
import { countReport } from './count-report.mjs';
import { stage } from './stage.mjs';

/**
 * Runs suites of vitest.config.ts in one go and counts their tests from the report they leave in out/test/.
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string[]} [files] only these; all where none is named
 */
export function runSuites(projects, env = process.env, files = []) {
  const name = [...projects, ...files.map((file) => basename(file, '.test.ts'))].join('-');
  return stage(`${projects.join(' and ')} tests`, async () => {
    const report = join(inRoot('out', 'test'), `${name}.json`);
    mkdirSync(inRoot('out', 'test'), { recursive: true });
    rmSync(report, { force: true });
    const { status } = await runNode(
      [
        inRoot('node_modules', 'vitest', 'vitest.mjs'),
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        ...files,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { env, show: true },
    );
    return countReport(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, status);
  });
}
