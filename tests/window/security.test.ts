import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json';
import { App } from './app';

// Electron's security checklist, point by point, on the running program. Point 19, the fuses, is in tests/packaged.
const app = new App();
let outside: Server;
let outsideAddress: string;
const askedFromOutside: string[] = [];

beforeAll(async () => {
  outside = createServer((request, answer) => {
    askedFromOutside.push(request.url ?? '');
    answer.setHeader('Access-Control-Allow-Origin', '*').end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const address = outside.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  outsideAddress = `http://127.0.0.1:${address.port}/`;
  await app.launch();
});
afterAll(async () => {
  await app.dispose();
  outside.close();
});

/** What Electron holds of the window's preferences; a method its published types leave out. */
const preferences = (): Promise<Record<string, unknown>> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    return Reflect.get(contents, 'getLastWebPreferences').call(contents);
  });

test('1. only its own content is loaded: no request of the page reaches a server', async () => {
  const refused = await app.page.evaluate(async (address) => {
    const image = new Image();
    const failed = new Promise((resolve) => image.addEventListener('error', () => resolve('image refused')));
    image.src = `${address}image`;
    return [await fetch(`${address}fetch`).catch(() => 'fetch refused'), await failed];
  }, outsideAddress);
  expect(refused).toEqual(['fetch refused', 'image refused']);
  expect(askedFromOutside).toEqual([]);
});

test('1. nor does one of the machine’s own, past any content policy', async () => {
  const refusal = await app.electron.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false });
    const error = await window.loadURL(address).then(String, String);
    window.destroy();
    return error;
  }, outsideAddress);
  expect(refusal).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(askedFromOutside).toEqual([]);
});

test('2. the page has no Node', async () => {
  const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = await preferences();
  expect([nodeIntegration, nodeIntegrationInWorker ?? false, nodeIntegrationInSubFrames ?? false]).toEqual([
    false,
    false,
    false,
  ]);
  const names = ['require', 'process', 'module', 'Buffer'];
  expect(await app.page.evaluate((each) => each.filter((name) => name in window), names)).toEqual([]);
});

test('3. the preload script runs in a world of its own', async () => {
  expect(await preferences()).toMatchObject({ contextIsolation: true });
});

test('4. the page’s process is sandboxed', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true });
});

test('5. every permission is refused', async () => {
  const states = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const query = async (name: string) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return `${name} ${status.state}`;
    };
    return Promise.all(names.map(query));
  });
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
  const asked = await app.page.evaluate(() => Notification.requestPermission());
  expect(asked).toBe('denied');
});

test('6. web security is on', async () => {
  expect(await preferences()).toMatchObject({ webSecurity: true });
});

test('7. a content policy allows nothing but what came with the program', async () => {
  const policy = await app.page.evaluate(
    async () => (await fetch(location.href)).headers.get('content-security-policy') ?? '',
  );
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
});

test('8. to 10. nothing insecure, experimental or switched on by hand', async () => {
  const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = await preferences();
  expect(allowRunningInsecureContent ?? false).toBe(false);
  expect(experimentalFeatures ?? false).toBe(false);
  expect(enableBlinkFeatures ?? '').toBe('');
});

test('11. and 12. there is no webview', async () => {
  const { webviewTag } = await preferences();
  expect(webviewTag ?? false).toBe(false);
  expect(await app.page.evaluate(() => 'loadURL' in document.createElement('webview'))).toBe(false);
});

test.each([
  ['to the web', 'https://example.org/'],
  ['to a file', 'file:///etc/passwd'],
  ['to a page of data', 'data:text/html,<h1>other</h1>'],
  ['to another page of its own', 'app://marbre/assets/other.html'],
])('13. it never navigates %s', async (_where, address) => {
  const before = app.page.url();
  await app.page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await app.page.waitForTimeout(200);
  expect(app.page.url()).toBe(before);
  expect(await app.page.getByRole('main').count()).toBe(1);
});

test('14. no second window opens', async () => {
  expect(await app.page.evaluate(() => window.open('app://marbre/index.html') === null)).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
});

test('15. an address goes to the browser only parsed, shown whole, and agreed to', async () => {
  await app.electron.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen, agree: false });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, { detail }: { detail: string }) => {
        seen.push(`shown ${detail}`);
        return { response: Reflect.get(globalThis, 'agree') === true ? 0 : 1 };
      },
    });
    Object.assign(shell, { openExternal: async (url: string) => void seen.push(`opened ${url}`) });
  });
  const open = async (address: string) => {
    await app.page.evaluate((to) => void window.open(to), address);
    await app.page.waitForTimeout(100);
  };
  await open('file:///etc/passwd');
  await open('HTTPS://Example.org/refused');
  await app.electron.evaluate(() => void Object.assign(globalThis, { agree: true }));
  await open('https://example.org/agreed');
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([
    'shown https://example.org/refused',
    'shown https://example.org/agreed',
    'opened https://example.org/agreed',
  ]);
});

test('16. one version of Electron is pinned, so that an update is a decision', () => {
  expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
});

test('17. the window is listened to in one place, which knows whom it hears', () => {
  expect(filesNaming('ipcMain').filter((file) => !file.startsWith(join('bridge', '')))).toEqual([]);
});

test('18. nothing is served as a file', async () => {
  expect(new URL(app.page.url()).protocol).toBe('app:');
  expect(await app.page.evaluate(() => fetch('file:///etc/hostname').then(String, () => 'refused'))).toBe(
    'refused',
  );
});

test('20. the page is handed no part of Electron', async () => {
  expect(
    await app.page.evaluate(() => ['electron', 'ipcRenderer', 'webFrame'].filter((name) => name in window)),
  ).toEqual([]);
  const dangerous = await app.page.evaluate(() => {
    const offered: unknown = Reflect.get(window, 'marbre');
    const names =
      typeof offered === 'object' && offered !== null ? Object.keys(offered) : ['nothing is offered'];
    return names.filter((name) =>
      ['ipcRenderer', 'invoke', 'send', 'sendSync', 'postMessage'].includes(name),
    );
  });
  expect(dangerous).toEqual([]);
});

/** Source files of the machine that name a thing, relative to electron/. */
function filesNaming(word: string): string[] {
  const folder = join(import.meta.dirname, '..', '..', 'electron');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(word));
}
