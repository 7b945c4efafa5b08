import { readFileSync } from 'node:fs';

/** One event of Chromium's own log of its network, as `--log-net-log` writes it. */
interface NetEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly host?: string; readonly hostname?: string };
}

interface Constants {
  readonly logEventTypes: Readonly<Record<string, number>>;
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

/**
 * What the program asked of the network between its start and its end; of one that was ended at once, what stands in whole lines.
 * Throws a sentence for a log of another form, and for a whole line that is no event.
 */
export function readNetLog(path: string): NetworkAsked {
  const [head = '', list = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  // A program that was ended in its first instant had not begun its log.
  if (lines.length === 0) return { requests: [], lookups: [], sockets: [], events: 0 };
  if (list.trim() !== '"events": [') throw new Error(`${path} does not begin as Chromium’s logs do.`);
  const { constants }: { constants: Constants } = JSON.parse(`${head.replace(/,$/, '')}}`);
  const events = eventsIn(lines, path);
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

/** One event a line: `{…},` but for the last of a closed log, which ends its list with `]`. */
function eventsIn(lines: readonly string[], path: string): NetEvent[] {
  const events: NetEvent[] = [];
  for (const [at, line] of lines.entries()) {
    const isWhole = at < lines.length - 1;
    const isLast = /\],?$/.test(line);
    const event = line.replace(isLast ? /\],?$/ : /,$/, '');
    // The end of a list that is empty, or that stands on a line of its own.
    if (event === '' && isWhole) return events;
    try {
      events.push(JSON.parse(event));
    } catch (error) {
      if (!isWhole) return events;
      throw new Error(`${path}, line ${at + 3} holds no event of Chromium’s log.`, { cause: error });
    }
    if (isLast) return events;
  }
  return events;
}
