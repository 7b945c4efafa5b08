import { readFileSync } from 'node:fs';

/** What the kernel was asked of the network, by any process of the program. */
export interface Traced {
  /** Connections and packets to another computer, one line each. */
  readonly sent: readonly string[];
  /** Questions to whoever knows names: port 53, systemd-resolved, mDNS. Not nscd, which is asked for the account's name. */
  readonly lookups: readonly string[];
  /** Connections on this computer alone; the driver's debugging ports are the only ones. */
  readonly onThisComputer: number;
  /** All calls that were looked at: none means that nothing was traced. */
  readonly calls: number;
}

const internet = /sa_family=AF_INET6?\b/;
const loopback = /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/;
const names = /sin6?_port=htons\((?:53|853|5353|5355)\)|systemd\/resolve|avahi/;

/** Reads what `strace -f -e trace=connect,sendto,sendmsg,sendmmsg` wrote. */
export function readTrace(path: string): Traced {
  const lines = readFileSync(path, 'utf8').split('\n');
  const calls = lines.filter((line) => /\b(?:connect|send(?:to|m?msg))\(/.test(line));
  const abroad = calls.filter((line) => internet.test(line) && !loopback.test(line));
  return {
    sent: abroad,
    lookups: calls.filter((line) => names.test(line)),
    onThisComputer: calls.filter((line) => internet.test(line) && loopback.test(line)).length,
    calls: calls.length,
  };
}
