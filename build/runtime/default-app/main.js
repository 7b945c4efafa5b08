// Stands where Electron's own default app stands: `electron [-r module]… FOLDER args…` opens the program in FOLDER.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Electron's own default app uses these too, and its published types leave them out.
const electron =
  /** @type {import('electron').App & { setAppPath(path: string): void, setVersion(version: string): void }} */ (
    app
  );
const loader = /** @type {typeof Module & { _preloadModules(modules: string[]): void }} */ (Module);

const { modules, program } = readArguments(process.argv.slice(1));
if (program === undefined) {
  console.error('electron: name the folder of a program to open.');
  process.exit(1);
}
if (modules.length > 0) loader._preloadModules(modules);
try {
  await import(pathToFileURL(adopt(resolve(program))).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}

/** Chromium's switches come before the program's folder and mean nothing here. @param {string[]} given */
function readArguments(given) {
  /** @type {string[]} */
  const modules = [];
  const words = given[Symbol.iterator]();
  for (const word of words) {
    if (word === '-r' || word === '--require') modules.push(words.next().value ?? '');
    else if (!word.startsWith('-')) return { modules, program: word };
  }
  return { modules, program: undefined };
}

/** Gives this process the program's name, version and path, as if it were packaged; returns its main file. @param {string} folder */
function adopt(folder) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) {
    electron.setAppPath(dirname(folder));
    return folder;
  }
  const {
    name,
    productName,
    version,
    desktopName,
    main = 'index.js',
  } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) electron.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  electron.setAppPath(folder);
  return join(folder, main);
}
