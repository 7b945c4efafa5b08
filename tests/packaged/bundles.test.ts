import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../build/places.mjs';

const bundles = ['dist', 'dist/renderer/bundle'].flatMap((folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('there is one for main, preload, worker, command line and window', () => {
  expect(bundles.length).toBeGreaterThanOrEqual(5);
});

// One other character, and V8 keeps the whole source with two bytes for each.
test.each(bundles)('%s is written in ASCII', (bundle) => {
  const strangers = [...readFileSync(inRoot(bundle), 'utf8')].filter((character) => character > '~');
  expect(strangers).toEqual([]);
});
