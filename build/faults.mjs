// npm run test:faults: storage under faults in its long form; tables on standard output, status 1 where a promise was broken.
import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript } from './say.mjs';
import { withTestDisplays } from './virtual-display.mjs';

await runScript(async () => {
  const runtime = await ensureAll({ virtualDisplay: true });
  await ensureBundle();
  Object.assign(process.env, runtimeEnvironment(runtime));
  const { loadKept } = await import('./load-kept.mjs');
  const { run } = await loadKept(inRoot('tests', 'faults', 'run.ts'));
  return withTestDisplays((display) => {
    Object.assign(process.env, display);
    return run(process.argv.slice(2));
  });
});
