import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkAsked, readNetLog } from '../hostile/network/net-log';
import { App } from './app';

// From start to quit, by Chromium's own log of its network. `npm run test:hostile` looks from outside: no route, every system call.
const folder = mkdtempSync(join(tmpdir(), 'marbre-silent-'));
const log = join(folder, 'net-log.json');
const app = new App({ args: [`--log-net-log=${log}`] });
const listener = createSocket('udp4');
const heard: number[] = [];
let asked: NetworkAsked;

/** What the test itself asks, past every rule of the program: the log must hear it, or its silence proves nothing. */
const ownRequest = 'http://seeded.invalid/';

beforeAll(async () => {
  listener.on('message', (bytes) => heard.push(bytes.length));
  listener.bind(0, '127.0.0.1');
  await once(listener, 'listening');
  const page = await app.launch();
  await page.getByRole('button', { name: 'Open the sample story' }).click();
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
afterAll(async () => {
  await app.dispose();
  listener.close();
  rmSync(folder, { recursive: true });
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

test('a whole session asks nothing of the network: its log holds the test’s own request alone', () => {
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
