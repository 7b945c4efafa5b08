import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PackagedProgram } from './program';

// The fuse wire in an executable is a row of these two characters, given as their codes.
const written = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) };

const program = new PackagedProgram();
let page: Page;
beforeAll(async () => {
  page = await program.start();
});
afterAll(() => program.dispose());

test('the packaged program opens its window', async () => {
  expect(page.url()).toBe('app://marbre/index.html');
  expect(await page.title()).toBe('Marbre');
  await page.getByRole('main').waitFor();
});

test('it brings no trace of the runtime it was made from', () => {
  const resources = resourcesFolder();
  expect(existsSync(join(resources, 'app.asar'))).toBe(true);
  expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
  expect(existsSync(join(dirname(resources), 'version'))).toBe(false);
});

// Electron's security checklist, 19: which fuses a shipped program may have on.
test.each([
  ['RunAsNode', 'off'],
  ['EnableCookieEncryption', 'on'],
  ['EnableNodeOptionsEnvironmentVariable', 'off'],
  ['EnableNodeCliInspectArguments', 'off'],
  ['EnableEmbeddedAsarIntegrityValidation', process.platform === 'linux' ? 'off' : 'on'],
  ['OnlyLoadAppFromAsar', 'on'],
  ['LoadBrowserProcessSpecificV8Snapshot', 'off'],
  ['GrantFileProtocolExtraPrivileges', 'off'],
] as const)('19. its fuse %s is %s', async (name, state) => {
  const wire = await getCurrentFuseWire(PackagedProgram.path());
  expect(wire[FuseV1Options[name]]).toBe(written[state]);
});

function resourcesFolder(): string {
  const folder = dirname(PackagedProgram.path());
  return process.platform === 'darwin' ? join(dirname(folder), 'Resources') : join(folder, 'resources');
}
