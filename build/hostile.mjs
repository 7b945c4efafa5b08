// npm run test:hostile: everything hostile by every way in and out, whole, and every suite on its seeded bugs.
import { fileURLToPath } from 'node:url';
import { inRoot, root } from './places.mjs';
import { runScript } from './say.mjs';

/**
 * @typedef {object} Long
 * @property {(program: string, say: (line: string) => void) => Promise<import('./stages/stage.mjs').Count>} runPlainNode
 * @property {(task: object, root: string) => Promise<object>} runTask
 */

await runScript(async () => {
  const { runnerImport } = await import('vite');
  const script = await runnerImport(inRoot('tests', 'hostile', 'long', 'main.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  /** @type {Long} */
  const long = script.module;
  const [option, task] = process.argv.slice(2);
  if (option === '--task') {
    console.log(JSON.stringify(await long.runTask(JSON.parse(task ?? ''), root)));
    return 0;
  }
  const { passed, failed } = await long.runPlainNode(fileURLToPath(import.meta.url), console.log);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
