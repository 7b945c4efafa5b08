import { Missing } from '../say.mjs';

const least = [20, 19];

/** @param {string} [version] as in process.versions.node */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Missing(
    `Marbre is built with Node ${least.join('.')} or newer and this is ${version}: install a newer Node.js, then run the command again.`,
  );
}
