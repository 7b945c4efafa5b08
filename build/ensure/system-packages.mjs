import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, tail } from '../child.mjs';
import { withLock } from '../lock.mjs';
import { Missing, say } from '../say.mjs';

/**
 * @typedef {object} SystemPackage
 * @property {string[]} names what Debian and Ubuntu call it, through the releases; one of them is enough
 * @property {'window' | 'virtual display'} use
 * @property {boolean} [wished] a window opens without it, only poorer: never a reason to stop
 */

/** @type {SystemPackage[]} */
export const systemPackages = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'], use: 'window' },
  { names: ['libnss3'], use: 'window' },
  { names: ['libasound2', 'libasound2t64'], use: 'window' },
  { names: ['libgbm1'], use: 'window' },
  { names: ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'], use: 'window' },
  { names: ['libxss1'], use: 'window', wished: true },
  { names: ['libnotify4'], use: 'window', wished: true },
  { names: ['libsecret-1-0'], use: 'window', wished: true },
  { names: ['xdg-utils'], use: 'window', wished: true },
  { names: ['xvfb'], use: 'virtual display' },
  { names: ['xauth'], use: 'virtual display' },
  { names: ['fonts-liberation'], use: 'virtual display', wished: true },
  { names: ['fonts-dejavu-core'], use: 'virtual display', wished: true },
];

/**
 * On Debian and its kin: installs the system packages a window needs, as root; else names them in a sentence.
 * Nothing to do on macOS and Windows; on another Linux the runtime itself names a library it lacks.
 * @param {{ virtualDisplay: boolean }} need
 */
export async function ensureSystemPackages({ virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const present = await installedNames();
  if (present === undefined) return;
  const missing = missingFrom(present, { virtualDisplay });
  if (process.getuid?.() !== 0) {
    refuseWithout(missing.filter((each) => !each.wished));
    return;
  }
  if (missing.length === 0) return;
  await withLock(join(tmpdir(), 'marbre-build-locks'), 'apt', () => install({ virtualDisplay }));
}

/** @param {ReadonlySet<string>} present @param {{ virtualDisplay: boolean }} need */
export function missingFrom(present, { virtualDisplay }) {
  return systemPackages.filter(
    ({ names, use }) => (use === 'window' || virtualDisplay) && !names.some((name) => present.has(name)),
  );
}

/** @param {SystemPackage[]} missing */
function refuseWithout(missing) {
  if (missing.length === 0) return;
  const names = missing.map(({ names }) => names[0]).join(' ');
  throw new Missing(
    `Marbre's window needs system packages that only an administrator can install: run \`sudo apt-get install ${names}\`, then the command again.`,
  );
}

/** Asks again first: another command may have installed them while this one waited. @param {{ virtualDisplay: boolean }} need */
async function install(need) {
  const missing = missingFrom((await installedNames()) ?? new Set(), need);
  if (missing.length === 0) return;
  say(`Installing system packages: ${missing.map(({ names }) => names[0]).join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lists = await run('apt-get', ['update'], { env });
  const known = await Promise.all(missing.map(nameKnownHere));
  const { status, output } = await run(
    'apt-get',
    ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends', ...known],
    { env },
  );
  if (status === 0) return;
  throw new Missing(
    `The system packages ${known.join(' ')} could not be installed: check the network and the package sources, or run \`apt-get install ${known.join(' ')}\` yourself.\n${tail(lists.status === 0 ? output : lists.output)}`,
  );
}

/** Of a package's names, the one this release can install. @param {SystemPackage} one */
async function nameKnownHere({ names }) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', name]);
    if (/^ {2}Candidate: (?!\(none\))/m.test(output)) return name;
  }
  return names[0] ?? '';
}

/** @returns {Promise<Set<string> | undefined>} undefined where dpkg does not rule */
async function installedNames() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query has this notation for its own fields.
  const { status, output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n']);
  if (status !== 0) return undefined;
  const installed = output.split('\n').filter((line) => line.startsWith('installed '));
  return new Set(installed.map((line) => line.slice('installed '.length)));
}
