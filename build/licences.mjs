import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './places.mjs';

/** @typedef {{ name: string, version: string, identifier: string, text: string }} Licence */

/** What Vite wrote beside each bundle: the packages that are really in it. */
function lists() {
  const beside = readdirSync(inRoot('dist')).filter((file) => file.endsWith('.licences.json'));
  return [inRoot('dist', 'renderer', 'licences.json'), ...beside.map((file) => inRoot('dist', file))];
}

/** Puts the licences of every package in the bundles, and Electron's own, in dist/licences.json. */
export function gatherLicences() {
  const found = new Map();
  for (const list of lists()) {
    for (const one of JSON.parse(readFileSync(list, 'utf8'))) found.set(`${one.name}@${one.version}`, one);
    rmSync(list);
  }
  const { version, license } = JSON.parse(
    readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'),
  );
  const text = readFileSync(inRoot('node_modules', 'electron', 'LICENSE'), 'utf8');
  const electron = { name: 'electron', version, identifier: license, text };
  const licences = [...found.values(), electron]
    .map(({ name, version, identifier = '', text = textFor(name, identifier) }) => ({
      name,
      version,
      identifier,
      text,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const unknown = licences.filter(({ text }) => text === '');
  if (unknown.length > 0)
    throw new Error(`Without its licence nothing is shipped: ${unknown.map(({ name }) => name).join(', ')}.`);
  writeFileSync(inRoot('dist', 'licences.json'), JSON.stringify(licences));
}

/** Some packages leave the text of their licence out of what they publish; that of MIT is the same for all but its authors. */
function textFor(/** @type {string} */ name, /** @type {string} */ identifier) {
  if (identifier !== 'MIT') return '';
  const { author } = JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return readFileSync(inRoot('LICENSE'), 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${by}`);
}
