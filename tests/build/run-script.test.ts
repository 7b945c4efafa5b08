import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const say = pathToFileURL(join(import.meta.dirname, '..', '..', 'build', 'say.mjs')).href;

/** A script of ours whose main function has this body. */
function run(body: string) {
  const source = `import { Missing, runScript } from ${JSON.stringify(say)}; await runScript(async () => { ${body} });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a script that answers nothing ends with 0', () => {
  expect(run('')).toEqual({ status: 0, stderr: '' });
});

test('a script ends with the status it answers, even where a library ends the process with another', () => {
  expect(run(`process.once('beforeExit', () => process.exit(0)); return 3;`)).toEqual({
    status: 3,
    stderr: '',
  });
});

test('what is missing is one sentence and status 1', () => {
  expect(run(`throw new Missing('Install it.');`)).toEqual({ status: 1, stderr: 'Install it.\n' });
});

test('what the disk refuses is a sentence that names the place', () => {
  const body = `throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/home/a/out' });`;
  expect(run(body)).toEqual({
    status: 1,
    stderr: '/home/a/out has no room left on its disk: free some, then run the command again.\n',
  });
});

test('a fault shows its stack', () => {
  const { status, stderr } = run(`throw new Error('a bug');`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Error: a bug\n +at /);
});
