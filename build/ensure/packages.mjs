import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runNpm } from '../child.mjs';
import { withLock } from '../lock.mjs';
import { inRoot } from '../places.mjs';
import { Missing, say } from '../say.mjs';

const stamp = inRoot('node_modules', '.marbre-packages');

/** npm's own pauses between tries add up to nearly two minutes where there is no network at all. */
const impatient = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Installs what package-lock.json names, when node_modules is missing or was installed from another lock file. */
export async function ensurePackages() {
  if (areInstalled()) return;
  await withLock(
    inRoot('out', 'locks'),
    'packages',
    async () => {
      if (areInstalled()) return;
      say('Installing packages…');
      const { status, output } = await runNpm(['ci', '--no-audit', '--no-fund', ...impatient]);
      if (status !== 0) {
        throw new Missing(
          `The packages could not be installed: \`npm ci\` needs to reach a package registry and a folder it may write to.\n${errorsIn(output)}`,
        );
      }
      writeFileSync(stamp, wanted());
    },
    { waiting: () => say('Another command is installing the packages; waiting for it…') },
  );
}

/** npm says what went wrong in lines of its own, among its warnings. @param {string} output */
const errorsIn = (output) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .join('\n');

/** What the stamp must say: the lock file's own hash, and the system, whose binaries differ. */
function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

function areInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}
