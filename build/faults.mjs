// npm run test:faults: storage under faults in its long form; tables on standard output, status 1 where a promise was broken.
import { ensureNode } from './ensure/node-version.mjs';
import { ensurePackages } from './ensure/packages.mjs';
import { inRoot } from './places.mjs';
import { runScript } from './say.mjs';

await runScript(async () => {
  ensureNode();
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const script = await runnerImport(inRoot('tests', 'faults', 'run.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  /** @type {{ run(args: string[]): Promise<number> }} */
  const { run } = script.module;
  return run(process.argv.slice(2));
});
