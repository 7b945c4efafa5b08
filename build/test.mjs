// npm test: everything, from a clone with nothing installed. Every stage runs, and the last line counts them all.
import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { ensureNode } from './ensure/node-version.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript } from './say.mjs';
import { runChecks } from './stages/checks.mjs';
import { stage, sum } from './stages/stage.mjs';
import { runSuites } from './stages/suite.mjs';
import { withTestDisplays } from './virtual-display.mjs';

await runScript(async () => {
  ensureNode();
  await ensurePackages();
  const counts = [...(await runChecks()), await runSuites(['unit', 'component']), await runWindows()];
  const { passed, failed } = sum(counts);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** The suites that open real windows, once all they stand on is there; without it they are one failure. */
async function runWindows() {
  return stage('real windows', async () => {
    const runtime = await ensureAll({ virtualDisplay: true });
    console.log(`Electron ${runtime.version} (${runtime.kind} runtime)`);
    await ensureBundle();
    return withTestDisplays(async (display) => {
      const env = { ...runtimeEnvironment(runtime), ...display };
      return sum([await runSuites(['window'], env), await runPackaged(runtime, env)]);
    });
  });
}

/** @param {import('./runtime/find.mjs').Runtime} runtime @param {NodeJS.ProcessEnv} env */
async function runPackaged(runtime, env) {
  return stage('packaged program', async () => {
    const { packageUnpacked } = await import('./packaging/unpacked.mjs');
    return runSuites(['packaged'], { ...env, MARBRE_PACKAGED: await packageUnpacked(runtime) });
  });
}
