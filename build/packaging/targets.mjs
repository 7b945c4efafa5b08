import { onPath } from './on-path.mjs';

/**
 * @typedef {object} Target
 * @property {string} name electron-builder's own
 * @property {string} [lacking] why it cannot be built on this machine, as a sentence
 */

/**
 * What this machine can build, and what it cannot, with the reason.
 * @param {import('../runtime/find.mjs').Runtime['kind']} kind
 * @returns {Target[]}
 */
export function targetsHere(kind) {
  if (process.platform === 'darwin') return [{ name: 'dmg' }, { name: 'zip' }];
  if (process.platform === 'win32') return [{ name: 'nsis' }];
  return [
    { name: 'dir' },
    needing('tar.gz', sevenZip(), 'the 7za program: install your system’s p7zip-full package'),
    needing('zip', sevenZip(), 'the 7za program: install your system’s p7zip-full package'),
    needing('deb', onPath('dpkg-deb'), 'dpkg-deb, which comes with Debian and its kin'),
    needing('rpm', onPath('rpmbuild'), 'rpmbuild: install your system’s rpm package'),
    needing(
      'AppImage',
      kind === 'official' || undefined,
      'tools that electron-builder downloads: build it where Electron itself can be downloaded',
    ),
    { name: 'nsis', lacking: 'An installer for Windows is built on Windows.' },
    { name: 'dmg', lacking: 'A disk image for macOS is built on macOS.' },
  ];
}

/** The system's own 7-Zip, under any of its names. */
export const sevenZip = () => onPath('7za', '7z', '7zz');

/** @param {string} name @param {unknown} found @param {string} what @returns {Target} */
const needing = (name, found, what) => (found ? { name } : { name, lacking: `${name} needs ${what}.` });
