import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child.mjs';
import { Missing } from '../say.mjs';

/**
 * Says in a sentence why Electron could not open a window here, where it would only end with a message for experts:
 * a library that is not there, or a sandbox that the system keeps from working.
 * @param {import('../runtime/find.mjs').Runtime} runtime
 */
export async function ensureWindowCanOpen({ program, folder }) {
  if (process.platform !== 'linux') return;
  const { output } = await run('ldd', [program]);
  const libraries = librariesMissingIn(output);
  if (libraries.length > 0) {
    throw new Missing(
      `Electron needs ${libraries.join(', ')}: install what holds ${libraries.length === 1 ? 'it' : 'them'} with your system’s package manager, then run the command again.`,
    );
  }
  if (sandboxIsBarred(folder)) {
    const sandbox = join(folder, 'chrome-sandbox');
    throw new Missing(
      `This system keeps Electron’s sandbox from working: run \`sudo chown root ${sandbox} && sudo chmod 4755 ${sandbox}\`, then the command again.`,
    );
  }
}

/** The names that ldd could not find. @param {string} output */
export const librariesMissingIn = (output) =>
  [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');

/** Ubuntu since 23.10 bars the user namespaces that the sandbox is made of, unless its helper belongs to root. @param {string} folder */
function sandboxIsBarred(folder) {
  const switches = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (process.getuid?.() === 0 || !existsSync(switches) || readFileSync(switches, 'utf8').trim() !== '1')
    return false;
  const { uid, mode } = statSync(join(folder, 'chrome-sandbox'));
  return uid !== 0 || (mode & 0o4000) === 0;
}
