// npm run bench: how fast the editor is beside others, in one real window; tables on standard output, all samples in out/bench.json.
import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot, root } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript, say } from './say.mjs';
import { withTestDisplays } from './virtual-display.mjs';
import { benchProgram, ensureBench } from './vite/bench.mjs';

await runScript(async () => {
  const runtime = await ensureAll({ virtualDisplay: true });
  await ensureBundle();
  await ensureBench();
  Object.assign(process.env, runtimeEnvironment(runtime));
  const { runnerImport } = await import('vite');
  const script = await runnerImport(inRoot('tests', 'bench', 'run.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  /** @type {{ bench(given: { args: string[], root: string, program: string, say: (line: string) => void }): Promise<0 | 1> }} */
  const { bench } = script.module;
  return withTestDisplays(async (display) => {
    Object.assign(process.env, display);
    return bench({ args: process.argv.slice(2), root, program: benchProgram, say });
  });
});
