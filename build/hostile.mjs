// npm run test:hostile: everything hostile by every way in and out, whole; every suite on its seeded bugs; a silent network.
import { fileURLToPath } from 'node:url';
import { ensureBundle } from './bundle.mjs';
import { run } from './child.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot, root } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { Missing, runScript } from './say.mjs';
import { stage, sum } from './stages/stage.mjs';
import { runSuites } from './stages/suite.mjs';
import { withTestDisplays, withVirtualDisplay } from './virtual-display.mjs';

/**
 * What tests/hostile/long/main.ts offers.
 * @typedef {import('./stages/stage.mjs').Count} Count
 * @typedef {{ figures: Record<string, number>, findings: string[] }} Verdict
 * @typedef {object} Long
 * @property {(program: string, say: (line: string) => void) => Promise<Count>} runPlainNode
 * @property {(task: object, root: string) => Promise<Verdict>} runTask
 * @property {(listen: (loud?: string) => Promise<string>, say: (line: string) => void) => Promise<Count>} runSessions
 * @property {(root: string, loud?: string) => Promise<Verdict>} listenToSession
 */

const program = fileURLToPath(import.meta.url);
/** The window tests whose affair this is. */
const windows = ['hostile', 'security', 'silent'].map((name) => `tests/window/${name}.test.ts`);

await runScript(async () => {
  const { runnerImport } = await import('vite');
  const script = await runnerImport(inRoot('tests', 'hostile', 'long', 'main.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  /** @type {Long} */
  const long = script.module;
  const [option, given] = process.argv.slice(2);
  // Pieces of the run, each in a process of its own, whose last line is what it found.
  if (option === '--task') return tell(await long.runTask(JSON.parse(given ?? ''), root));
  if (option === '--session') {
    const listen = () => long.listenToSession(root, given);
    return tell(
      await withVirtualDisplay(({ DISPLAY }) => {
        process.env.DISPLAY = DISPLAY;
        return listen();
      }),
    );
  }
  if (option !== undefined)
    throw new Missing(`test:hostile takes no ${option}: it always runs whole, for about ten minutes.`);
  const { passed, failed } = sum([
    await stage('hostile inputs and seeded bugs', () => long.runPlainNode(program, console.log)),
    await stage('real windows', () => realWindows(long)),
  ]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** @param {Verdict} verdict */
function tell(verdict) {
  console.log(JSON.stringify(verdict));
  return 0;
}

/** @param {Long} long */
async function realWindows(long) {
  const runtime = await ensureAll({ virtualDisplay: true });
  await ensureBundle();
  const env = { ...runtimeEnvironment(runtime), MARBRE_HOSTILE: 'whole' };
  const counts = [await long.runSessions((loud) => inNoNetwork(env, loud), console.log)];
  counts.push(await withTestDisplays((display) => runSuites(['window'], { ...env, ...display }, windows)));
  return sum(counts);
}

/** A session in a network namespace with a loopback and nothing else: there is no way out. @param {NodeJS.ProcessEnv} env @param {string} [loud] */
async function inNoNetwork(env, loud) {
  const words = [process.execPath, program, '--session', ...(loud === undefined ? [] : [loud])];
  const { output } = await run(
    'unshare',
    ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...words],
    { env },
  );
  return output;
}
