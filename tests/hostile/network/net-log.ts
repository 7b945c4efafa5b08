import { readFileSync } from 'node:fs';

/** One event of Chromium's own log of its network, as `--log-net-log` writes it. */
interface NetEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly host?: string; readonly hostname?: string };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetEvent[];
}

export interface NetworkAsked {
  /** Addresses asked for by any part of Chromium, whether or not they were reached; the program's own schemes apart. */
  readonly requests: readonly string[];
  /** Names looked up. */
  readonly lookups: readonly string[];
  /** Connections that were begun, and proxies that were sought. */
  readonly sockets: readonly string[];
  /** All events of the log: none means that nothing was logged. */
  readonly events: number;
}

const ownScheme = /^(?:app|blob|data|devtools):/;

/** What the program asked of the network between its start and its quit. @param path a log Chromium has closed */
export function readNetLog(path: string): NetworkAsked {
  const text = readFileSync(path, 'utf8');
  // A program that was ended in its first instant had not begun its log.
  if (!/"events":\s*\[/.test(text)) return { requests: [], lookups: [], sockets: [], events: 0 };
  const { constants, events }: NetLog = JSON.parse(whole(text));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const of = (pattern: RegExp) => events.filter(({ type }) => pattern.test(names.get(type) ?? ''));
  const told = (found: readonly NetEvent[], what: (event: NetEvent) => string | undefined) => [
    ...new Set(found.map(what).filter((one) => one !== undefined)),
  ];
  return {
    requests: told(of(/^(?:URL_REQUEST_START_JOB|CORS_REQUEST)$/), ({ params }) =>
      params?.url === undefined || ownScheme.test(params.url) ? undefined : params.url,
    ),
    lookups: told(
      of(/^(?:HOST_RESOLVER_MANAGER_(?:REQUEST|JOB)|DNS_TRANSACTION)$/),
      ({ params }) => params?.host ?? params?.hostname,
    ),
    sockets: told(of(/^(?:TCP_CONNECT|PAC_FILE_DECIDER|QUIC_SESSION)$/), ({ type }) => names.get(type)),
    events: events.length,
  };
}

/** A program that was ended at once has not closed its log: what stands in whole lines is what it tells. */
function whole(text: string): string {
  const trimmed = text.trimEnd();
  if (trimmed.endsWith('}') && /\]\s*[,}]/.test(trimmed.slice(-400))) return trimmed;
  const lines = trimmed.slice(0, trimmed.lastIndexOf('},') + 1);
  return `${lines === '' ? trimmed.replace(/,$/, '') : lines}]}`;
}
