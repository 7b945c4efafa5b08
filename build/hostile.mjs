// npm run test:hostile: everything hostile by every way in and out, whole; every suite on its seeded bugs; a silent network.
import { fileURLToPath, pathToFileURL } from 'node:url';
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
 * @typedef {import('./stages/stage.mjs').Count} Count
 * @typedef {{ figures: Record<string, number>, findings: string[] }} Verdict
 * @typedef {object} Long what tests/hostile/long/main.ts offers
 * @property {(program: string, say: (line: string) => void) => Promise<Count>} runPlainNode
 * @property {(listen: (loud?: string) => Promise<string>, say: (line: string) => void) => Promise<Count>} runSessions
 */

const program = fileURLToPath(import.meta.url);
/** The window tests whose affair this is. */
const windows = ['hostile', 'security', 'first-session'].map((name) => `tests/window/${name}.test.ts`);

await runScript(async () => {
  const [option, given] = process.argv.slice(2);
  // Pieces of the run, each in a process of its own, whose last line is what it found.
  if (option === '--task') {
    /** @type {{ runTask(task: object, root: string, load: (file: string) => Promise<unknown>): Promise<Verdict> }} */
    const { runTask } = await script('long', 'tasks.ts');
    return tell(await runTask(JSON.parse(given ?? ''), root, (file) => import(pathToFileURL(file).href)));
  }
  if (option === '--session') {
    /** @type {{ listenToSession(root: string, loud?: string): Promise<Verdict> }} */
    const { listenToSession } = await script('network', 'silent-session.ts');
    return tell(
      await withVirtualDisplay(({ DISPLAY }) => {
        process.env.DISPLAY = DISPLAY;
        return listenToSession(root, given);
      }),
    );
  }
  if (option === '--windows') return everyWindowTest(process.argv.slice(3));
  if (option === '--windows-inside') {
    /** @type {{ listenToSuite(run: (env: NodeJS.ProcessEnv) => Promise<Count>, say: (line: string) => void): Promise<Count> }} */
    const { listenToSuite } = await script('network', 'whole-suite.ts');
    const counts = await withTestDisplays((display) =>
      listenToSuite(
        (env) => runSuites(['window'], { ...process.env, ...env, ...display }, process.argv.slice(3)),
        console.log,
      ),
    );
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
    return counts.failed === 0 ? 0 : 1;
  }
  if (option !== undefined)
    throw new Missing(
      `test:hostile takes no ${option}: alone it runs whole, for some ten minutes; --windows runs every window test without a network.`,
    );
  /** @type {Long} */
  const long = await script('long', 'main.ts');
  const { passed, failed } = sum([
    await stage('hostile inputs and seeded bugs', () => long.runPlainNode(program, console.log)),
    await stage('real windows', () => realWindows(long)),
  ]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** A script of tests/hostile, in TypeScript. @param {string[]} path @returns {Promise<any>} */
async function script(...path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(inRoot('tests', 'hostile', ...path), {
    configFile: false,
    logLevel: 'warn',
  });
  return module;
}

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

/** Every window test, or those of some files, where there is no way out, and nobody but us is asked for names or a way. @param {string[]} files */
async function everyWindowTest(files) {
  const runtime = await ensureAll({ virtualDisplay: true });
  await ensureBundle();
  const words = ['sh', process.execPath, program, '--windows-inside', ...files];
  const { status } = await run(
    'unshare',
    ['-n', '-m', 'sh', '-c', 'ip link set lo up && exec "$@"', ...words],
    { env: runtimeEnvironment(runtime), show: true },
  );
  return status;
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
