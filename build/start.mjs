// npm start: from a clone with nothing installed to an open window; without a display, to the tour.
import { ensureBundle } from './bundle.mjs';
import { run } from './child.mjs';
import { ensureAll } from './ensure/all.mjs';
import { root } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript, say } from './say.mjs';
import { tour } from './tour.mjs';
import { hasDisplay } from './virtual-display.mjs';

await runScript(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so no window can be shown: taking the tour on a virtual one instead.');
    return tour();
  }
  const runtime = await ensureAll({ virtualDisplay: false });
  await ensureBundle();
  const { status } = await run(runtime.program, [root, ...process.argv.slice(2)], {
    env: runtimeEnvironment(runtime),
    show: true,
  });
  return status;
});
