import { packagingOf } from '../electron-builder.config.mjs';
import { inRoot } from '../places.mjs';
import { sevenZip } from './targets.mjs';

/**
 * Packages dist/ into out/packages/.
 * @param {import('../runtime/find.mjs').Runtime} runtime
 * @param {string[]} targets
 * @returns {Promise<string[]>} the files made
 */
export async function packageFor(runtime, targets) {
  if (process.platform === 'linux') {
    // electron-builder would download these; the system's own do the same work.
    process.env.CUSTOM_FPM_PATH ??= inRoot('build', 'packaging', 'fpm');
    process.env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip() ?? '';
    process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '5';
  }
  const { build, Platform } = await import('electron-builder');
  return build({
    projectDir: inRoot(),
    config: packagingOf(runtime),
    targets: Platform.current().createTarget(targets),
    publish: 'never',
  });
}
