import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findServedFile } from '../../electron/app-scheme/find-served-file';

const home = mkdtempSync(join(tmpdir(), 'marbre-scheme-'));
const folders = { '': join(home, 'renderer'), assets: join(home, 'assets') };

beforeAll(() => {
  mkdirSync(join(folders[''], 'bundle'), { recursive: true });
  mkdirSync(folders.assets);
  mkdirSync(join(home, 'renderer-of-another'));
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(home, 'renderer-of-another', 'secret.txt'), 'secret');
  writeFileSync(join(folders[''], 'index.html'), '<!doctype html>');
  writeFileSync(join(folders[''], '.hidden'), 'secret');
  writeFileSync(join(folders[''], 'bundle', 'été-1.js'), '');
  writeFileSync(join(folders.assets, 'page.css'), '');
  symlinkSync(join(home, 'secret.txt'), join(folders[''], 'link.txt'));
  symlinkSync(home, join(folders[''], 'linked'));
  symlinkSync(join(folders[''], 'index.html'), join(folders[''], 'own-link.html'));
});
afterAll(() => rmSync(home, { recursive: true }));

const find = async (url: string) => (await findServedFile(url, folders))?.path.slice(home.length);

test.each([
  ['app://marbre/index.html', '/renderer/index.html'],
  ['app://marbre/index.html?v=1#top', '/renderer/index.html'],
  ['app://marbre/bundle/%C3%A9t%C3%A9-1.js', '/renderer/bundle/été-1.js'],
  ['app://marbre/assets/page.css', '/assets/page.css'],
  ['app://marbre/own-link.html', '/renderer/index.html'],
])('%s is served from %s', async (url, path) => {
  expect(await find(url)).toBe(path);
});

test.each([
  'app://marbre/../secret.txt',
  'app://marbre/bundle/../../secret.txt',
  'app://marbre/%2e%2e/secret.txt',
  'app://marbre/%2E%2E%2Fsecret.txt',
  'app://marbre/..%2fsecret.txt',
  'app://marbre/..%5csecret.txt',
  'app://marbre/..\\secret.txt',
  'app://marbre/%252e%252e%252fsecret.txt',
  'app://marbre/%c0%ae%c0%ae%c0%afsecret.txt',
  'app://marbre/bundle%00/../../secret.txt',
  'app://marbre/index.html%00',
  'app://marbre//etc/passwd',
  'app://marbre/%2fetc%2fpasswd',
  'app://marbre/C:/Windows/win.ini',
  'app://marbre/C%3A%5CWindows%5Cwin.ini',
  'app://marbre/index.html::$DATA',
  'app://marbre/index.html.',
  'app://marbre/../renderer-of-another/secret.txt',
  'app://marbre/assets/../../secret.txt',
  'app://marbre/assets/..%2f..%2fsecret.txt',
])('%s never leaves the folder', async (url) => {
  expect(await find(url)).toBeUndefined();
});

test.each(['app://marbre/link.txt', 'app://marbre/linked/secret.txt'])(
  '%s, a link out of the folder, is not followed',
  async (url) => {
    expect(await find(url)).toBeUndefined();
  },
);

test.each([
  ['a folder', 'app://marbre/bundle'],
  ['a folder with its slash', 'app://marbre/bundle/'],
  ['the root', 'app://marbre/'],
  ['the name of a served folder alone', 'app://marbre/assets'],
  ['a missing file', 'app://marbre/none.js'],
  ['a hidden file', 'app://marbre/.hidden'],
  ['another host', 'app://elsewhere/index.html'],
  ['another scheme', 'file:///etc/passwd'],
  ['no address at all', 'index.html'],
])('%s is not served', async (_what, url) => {
  expect(await find(url)).toBeUndefined();
});
