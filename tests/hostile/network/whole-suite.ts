import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { promises as names } from 'node:dns';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNetLog } from './net-log';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What tests ask for themselves, past every rule of the program, to prove that they would hear it. */
const ownRequests = /^http:\/\/(?:127\.0\.0\.1:\d+|\w+\.invalid)\//;

/**
 * Runs the window tests with an ear on everything: each start of the program writes Chromium's log of its network, the
 * system's only resolver and its only proxy are ours. To be run in empty network and mount namespaces.
 * @param run runs them in an environment, and counts them
 */
export async function listenToSuite(
  run: (env: NodeJS.ProcessEnv) => Promise<Count>,
  say: (line: string) => void,
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'marbre-silent-suite-'));
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  const resolver = await resolverOf(folder);
  const proxy = await proxyThatHears();
  try {
    const { passed, failed } = await run({ MARBRE_NET_LOGS: logs, ...proxiesAt(proxy.port) });
    const asked = readdirSync(logs).map((name) => readNetLog(join(logs, name)));
    const requests = asked.flatMap((one) => one.requests);
    const seeded = requests.filter((url) => ownRequests.test(url));
    const findings = [
      ...requests.filter((url) => !ownRequests.test(url)).map((url) => `a request for ${url}`),
      ...resolver.heard().map((bytes) => `a name was looked up: ${bytes}`),
      ...proxy.heard().map((words) => `the proxy was asked: ${words}`),
      ...(asked.length === 0 ? ['no start of the program was listened to'] : []),
      ...(await deaf(resolver, proxy)),
    ];
    say(
      `${findings.length === 0 ? '✓' : '✗'} every window test without a network: ${asked.length} starts, ` +
        `${asked.reduce((sum, { events }) => sum + events, 0).toLocaleString('en')} events of Chromium’s own log, ` +
        `${requests.length - seeded.length} requests (the tests’ own ${seeded.length} apart); ${findings.length} findings`,
    );
    for (const finding of findings.slice(0, 20)) say(`    ${finding}`);
    return findings.length === 0 ? { passed: passed + 1, failed } : { passed, failed: failed + 1 };
  } finally {
    resolver.close();
    proxy.close();
    rmSync(folder, { recursive: true });
  }
}

/** Why nothing would be heard: a silent ear proves nothing. */
async function deaf(resolver: { heard(): string[] }, proxy: { port: number; heard(): string[] }) {
  const before = [resolver.heard().length, proxy.heard().length] as const;
  await names.lookup('seeded.invalid').catch(() => undefined);
  const call = connect(proxy.port, '127.0.0.1');
  await once(call, 'close');
  return [
    ...(resolver.heard().length > before[0] ? [] : ['the resolver heard nothing of a look-up of its own']),
    ...(proxy.heard().length > before[1] ? [] : ['the proxy heard nothing of a call of its own']),
  ];
}

/** The only resolver the system knows, which hears and answers that there is no such name. */
async function resolverOf(folder: string) {
  const file = join(folder, 'resolv.conf');
  writeFileSync(file, 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
  const { status } = spawnSync('mount', ['--bind', file, '/etc/resolv.conf']);
  if (status !== 0) throw new Error('The system’s resolver could not be replaced: run as root.');
  const heard: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => {
    heard.push(
      question
        .subarray(12, 60)
        .toString('latin1')
        .replace(/[^a-z0-9-]+/gi, '.'),
    );
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8183, 2);
    socket.send(answer, port, address);
  });
  socket.bind(53, '127.0.0.1');
  await once(socket, 'listening');
  return {
    heard: () => [...heard],
    close: () => {
      socket.close();
      spawnSync('umount', ['/etc/resolv.conf']);
    },
  };
}

/** A proxy that closes every call once it has said what it wants, and tells it; by the port it came from where it says nothing. */
async function proxyThatHears() {
  const heard: string[] = [];
  const server = createServer((call) => {
    const at = heard.push(`nothing, from port ${call.remotePort}`) - 1;
    call.on('error', () => {});
    call.setTimeout(1000, () => call.destroy());
    call.once('data', (words) => {
      heard[at] = words
        .subarray(0, 200)
        .toString('latin1')
        .replace(/[^ -~]+/g, ' ');
      call.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return { port: address.port, heard: () => [...heard], close: () => void server.close() };
}

/** Chromium and Node read either spelling; the driver's own calls stay on this computer and need none. */
function proxiesAt(port: number): NodeJS.ProcessEnv {
  const proxy = `http://127.0.0.1:${port}`;
  const all = { http_proxy: proxy, https_proxy: proxy, all_proxy: proxy, no_proxy: '127.0.0.1,localhost' };
  return { ...all, ...Object.fromEntries(Object.entries(all).map(([name, at]) => [name.toUpperCase(), at])) };
}
