import { ensureBundle } from './bundle.mjs';
import { ensureAll } from './ensure/all.mjs';
import { inRoot } from './places.mjs';
import { runtimeEnvironment } from './runtime/find.mjs';
import { hasDisplay, withVirtualDisplay } from './virtual-display.mjs';

/**
 * Drives the real window by a script of tests/window/, on this session's display, or on a virtual one.
 * @template Script
 * @param {string} name file name without ending
 * @param {(script: Script) => Promise<void>} act
 */
export async function visit(name, act) {
  const virtualDisplay = !hasDisplay();
  const runtime = await ensureAll({ virtualDisplay });
  await ensureBundle();
  Object.assign(process.env, runtimeEnvironment(runtime));
  /** @param {{ DISPLAY?: string }} display */
  const drive = async (display) => {
    Object.assign(process.env, display);
    const { runnerImport } = await import('vite');
    const path = inRoot('tests', 'window', `${name}.ts`);
    const { module } = await runnerImport(path, { configFile: false, logLevel: 'warn' });
    await act(/** @type {Script} */ (module));
  };
  if (virtualDisplay) await withVirtualDisplay(drive);
  else await drive({});
}
