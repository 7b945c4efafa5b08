import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './places.mjs';

/**
 * How Marbre is packaged on each system.
 * @param {import('./runtime/find.mjs').Runtime} runtime the Electron that goes into the package
 * @returns {import('electron-builder').Configuration}
 */
export function packagingOf({ folder, version, kind }) {
  // Whoever finds such a file must see that it is not one to give to a newsroom.
  const mark = kind === 'official' ? '' : '-development';
  return {
    appId: 'org.marbre.editor',
    productName: 'Marbre',
    copyright: 'MIT licence',
    directories: { buildResources: inRoot('build'), output: inRoot('out', 'packages') },
    files: ['package.json', 'dist/**', 'assets/**', '!**/*.map', '!dist/marbre.js', '!dist/.sources'],
    electronDist: folder,
    electronVersion: version,
    // The program has no address yet; electron-builder insists on one, and the packages leave it out again.
    extraMetadata: { homepage: 'https://marbre.invalid/' },
    // Everything is bundled: there is no module to rebuild, and nobody to publish to from a build.
    npmRebuild: false,
    publish: null,
    asar: true,
    electronFuses: fuses,
    afterPack: removeTraces,
    artifactName: `\${name}-\${version}${mark}-\${os}-\${arch}.\${ext}`,
    fileAssociations: [
      {
        ext: 'marbre',
        name: 'Marbre article',
        description: 'Marbre article',
        mimeType: 'application/vnd.marbre.article+zip',
        role: 'Editor',
        rank: 'Owner',
      },
    ],
    linux: {
      target: ['tar.gz', 'zip', 'deb', 'rpm', 'AppImage'],
      executableName: 'marbre',
      icon: inRoot('build', 'icons'),
      category: 'Office',
      synopsis: 'Offline editor for newsrooms',
      maintainer: 'The Marbre authors <authors@marbre.invalid>',
      vendor: 'The Marbre authors',
      desktop: { entry: { Keywords: 'article;news;newsroom;journalism;editor;' } },
    },
    deb: { packageCategory: 'editors', compression: 'xz' },
    rpm: { packageCategory: 'Applications/Editors' },
    win: { target: ['nsis'], icon: inRoot('build', 'icons', 'marbre.ico') },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    mac: {
      target: ['dmg', 'zip'],
      icon: inRoot('build', 'icons', 'marbre.icns'),
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
    },
  };
}

/** Electron's fuses as a shipped program wants them; tests/packaged reads them back. */
const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // Checked by Electron on these two systems; on Linux it has nowhere to keep the hash.
  enableEmbeddedAsarIntegrityValidation: process.platform === 'darwin' || process.platform === 'win32',
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** What a runtime given as a folder brings along and a program does not need. @param {import('electron-builder').AfterPackContext} context */
async function removeTraces({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'version'), { force: true });
}
