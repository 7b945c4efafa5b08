import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NetworkAsked, readNetLog } from '../hostile/network/net-log';
import { App } from './app';

// One person's first minute and what comes after it, on a computer where nothing is there yet. From start to quit Chromium
// logs its network; `npm run test:hostile` looks from outside: no route, every system call.
const folder = mkdtempSync(join(tmpdir(), 'marbre-silent-'));
const log = join(folder, 'net-log.json');
const app = new App({ args: [`--log-net-log=${log}`] });
beforeAll(async () => {
  rmSync(app.library, { recursive: true });
  await app.launch();
});
afterAll(async () => {
  await app.dispose();
  rmSync(folder, { recursive: true });
});

test('the window opens on the program’s own scheme, under its name', async () => {
  expect(app.page.url()).toBe('app://marbre/index.html');
  expect(await app.page.title()).toBe('Marbre');
  expect(await app.page.getByRole('main').count()).toBe(1);
});

test('the first screen asks a name and a folder, both filled in', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Welcome to Marbre' }).waitFor();
  expect(await page.getByLabel('Where to keep articles').inputValue()).toBe(app.library);
  await page.getByLabel('Your name').fill('Anne Roux');
  await app.look('first-minute');
});

test('a folder that cannot be made says why, and the screen stays', async () => {
  const { page } = app;
  await page.getByLabel('Where to keep articles').fill('/proc/marbre');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.locator('.field-wrong').filter({ hasText: '/proc/marbre' }).waitFor();
  await app.look('first-minute-problem');
});

test('the folder is made when it is not there, and Start writing leads to a headline, letters typed at once too', async () => {
  const { page } = app;
  await page.getByLabel('Where to keep articles').fill(app.library);
  expect(existsSync(app.library)).toBe(false);
  await page.getByRole('button', { name: 'Start writing' }).click();
  await page.keyboard.type('The bridge');
  await page.locator('.article-page').waitFor();
  await page.keyboard.type(' closes');
  await app.save();
  expect(app.onDisk()[0]).toBe('headline: The bridge closes');
  await app.look('first-words');
});

describe('from its start to its end', () => {
  const listener = createSocket('udp4');
  const heard: number[] = [];
  let asked: NetworkAsked;

  /** What the test itself asks, past every rule of the program: the log must hear it, or its silence proves nothing. */
  const ownRequest = 'http://seeded.invalid/';

  beforeAll(async () => {
    const { page } = app;
    expect(app.complaints).toEqual([]);
    listener.on('message', (bytes) => heard.push(bytes.length));
    listener.bind(0, '127.0.0.1');
    await once(listener, 'listening');
    await app.menu('File', 'Open the Sample Story');
    await page.locator('.article-page figure img').first().waitFor();
    await page.locator('.article-page p').first().click();
    await page.keyboard.type('Mispeled words are speled out nowear. ');
    await app.save();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.frameLocator('iframe').locator('article h1').waitFor();
    await callByWebRtc(listener.address().port);
    await app.electron.evaluate(
      ({ session }, url) => session.fromPartition('unruled').fetch(url).then(String, String),
      ownRequest,
    );
    await app.quit();
    asked = readNetLog(log);
  });
  afterAll(() => {
    listener.close();
  });

  test('it asks nothing of the network: the log holds the test’s own request alone', () => {
    expect(asked.events).toBeGreaterThan(0);
    expect(asked.requests).toEqual([ownRequest]);
  });

  test('no name is looked up, not even by what asks past the program’s rules', () => {
    // The program maps every name to this one, which is refused before anybody is asked.
    expect(asked.lookups).toEqual(['http://~notfound']);
    expect(asked.sockets).toEqual([]);
  });

  test('nothing leaves by WebRTC, for which no content policy holds', () => {
    expect(heard).toEqual([]);
  });
});

test('the first minute comes only once', async () => {
  app.complaints.length = 0;
  const page = await app.launch();
  await page.locator('.article-page h1', { hasText: 'A valley turns off' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Welcome to Marbre' }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
});

/** A page script that would reach a server by WebRTC; answers when Chromium has gathered all ways it sees. */
function callByWebRtc(port: number): Promise<unknown> {
  return app.page.evaluate(async (at) => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${at}` }] });
    call.createDataChannel('x');
    await call.setLocalDescription(await call.createOffer());
    if (call.iceGatheringState !== 'complete')
      await new Promise<void>((resolve) => {
        // Where there is no network at all Chromium never says that it has gathered all.
        setTimeout(resolve, 10_000);
        call.addEventListener('icegatheringstatechange', () => {
          if (call.iceGatheringState === 'complete') resolve();
        });
      });
    call.close();
  }, port);
}
