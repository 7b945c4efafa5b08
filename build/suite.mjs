// npm run test:window -- FILE…: one suite of tests with all it needs, as the inner loop runs it.
import { ensureBundle } from './bundle.mjs';
import { runNode } from './child.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript } from './say.mjs';
import { withTestDisplays } from './virtual-display.mjs';

await runScript(async () => {
  const [suite = 'window', ...rest] = process.argv.slice(2);
  const runtime = await ensureAll({ virtualDisplay: true });
  await ensureBundle();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...runtimeEnvironment(runtime), MARBRE_LOOK: '1' };
  if (suite === 'packaged') {
    const { packageUnpacked } = await import('./packaging/unpacked.mjs');
    env.MARBRE_PACKAGED = await packageUnpacked(runtime);
  }
  const { status } = await withTestDisplays((display) =>
    runNode([inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', suite, ...rest], {
      env: { ...env, ...display },
      show: true,
    }),
  );
  return status;
});
