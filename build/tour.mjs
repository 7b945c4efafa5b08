// npm run tour: a visit of the whole program, kept in out/tour/.
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { runScript, say } from './say.mjs';
import { hasDisplay, withVirtualDisplay } from './virtual-display.mjs';

const out = inRoot('out', 'tour');

/** Takes the tour on this session's display, or on a virtual one. */
export async function tour() {
  const virtualDisplay = !hasDisplay();
  const runtime = await ensureAll({ virtualDisplay });
  await ensureBundle();
  Object.assign(process.env, runtimeEnvironment(runtime));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (virtualDisplay) await withVirtualDisplay(visit);
  else await visit({});
  say(`The tour's pictures and files are in ${out}.`);
}

/** @param {{ DISPLAY?: string }} display */
async function visit(display) {
  Object.assign(process.env, display);
  const { runnerImport } = await import('vite');
  const script = await runnerImport(inRoot('tests', 'window', 'tour.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  /** @type {{ tour(out: string, say: (line: string) => void): Promise<void> }} */
  const { tour } = script.module;
  await tour(out, say);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runScript(tour);
