// npm run --silent marbre -- …: the command line, built first when a source changed; nothing printed but its own words.
import { ensureBundle } from './bundle.mjs';
import { runNode } from './child.mjs';
import { ensureNode } from './ensure/node-version.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { inRoot } from './places.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  ensureNode();
  await ensurePackages();
  await ensureBundle({ quiet: true });
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = await runNode([inRoot('dist', 'marbre.js'), ...process.argv.slice(2)], {
    cwd,
    show: true,
  });
  return status;
});
