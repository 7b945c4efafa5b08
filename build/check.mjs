// npm run check: format, lint, types, unused code: the inner loop.
import { ensureNode } from './ensure/node-version.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { runScript } from './say.mjs';
import { runChecks } from './stages/checks.mjs';
import { sum } from './stages/stage.mjs';

await runScript(async () => {
  ensureNode();
  await ensurePackages();
  return sum(await runChecks()).failed === 0 ? 0 : 1;
});
