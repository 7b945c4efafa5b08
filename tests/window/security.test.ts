import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import manifest from '../../package.json';
import { App } from './app';
import { carelessWindow } from './careless-window';
import { type Probe, twentyPoints } from './twenty-points';

const app = new App();
const reached: string[] = [];
let server: Server;
let outside: string;
let probe: Probe;

beforeAll(async () => {
  server = createServer((request, answer) => {
    reached.push(request.url ?? '');
    answer
      .setHeader('Access-Control-Allow-Origin', '*')
      .setHeader('Content-Type', 'text/html')
      .end('<body>outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  outside = `http://127.0.0.1:${address.port}/`;
  const page = await app.launch();
  await page.getByRole('main').waitFor();
  const contents = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.id ?? -1,
  );
  probe = { electron: app.electron, page, contents, outside, reached };
});
afterAll(async () => {
  await app.dispose();
  server.close();
});

const points = Object.entries(twentyPoints);

describe('Electron’s security checklist, on the running program', () => {
  it.each(points)('%s', async (_point, findings) => {
    expect(await findings(probe)).toEqual([]);
    expect(await probe.page.getByRole('main').count()).toBe(1);
  });

  it('16. runs the one version of Electron that is pinned, or the one it is developed with', async () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    const running = await app.electron.evaluate(() => process.versions.electron);
    expect([manifest.devDependencies.electron, '33.2.1']).toContain(running);
  });
});

test('a request of the machine’s own is refused too, past any content policy', async () => {
  const refusal = await app.electron.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false });
    const error = await window.loadURL(address).then(String, String);
    window.destroy();
    return error;
  }, outside);
  expect(refusal).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(reached).toEqual([]);
});

test('what was refused stands in the log', async () => {
  const path = `${app.userData}/logs/marbre.log`;
  const { readFileSync } = await import('node:fs');
  const log = readFileSync(path, 'utf8');
  expect(log).toContain('was asked by a stranger: app://preview/none/index.html');
  expect(log).toContain('asked library.rename in a wrong form');
});

// Last: from here on the program is another one.
test('a window made carelessly is found out by each of the points', async () => {
  const careless = await carelessWindow({ electron: app.electron, outside, reached });
  const silent: string[] = [];
  // Where it goes is asked last: after it, it is another page.
  const inOrder = [...points].sort(([a], [b]) => Number(a.startsWith('13.')) - Number(b.startsWith('13.')));
  for (const [point, findings] of inOrder) if ((await findings(careless)).length === 0) silent.push(point);
  expect(silent).toEqual([]);
});
