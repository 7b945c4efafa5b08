import { ensureRuntime } from '../runtime/find.mjs';
import { ensureNode } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { ensureWindowCanOpen } from './window-can-open.mjs';

/**
 * Everything between a bare machine and a window, in the order each step needs the one before.
 * @param {{ virtualDisplay: boolean }} need
 */
export async function ensureAll(need) {
  ensureNode();
  await ensurePackages();
  await ensureSystemPackages(need);
  const runtime = await ensureRuntime();
  await ensureWindowCanOpen(runtime);
  return runtime;
}
