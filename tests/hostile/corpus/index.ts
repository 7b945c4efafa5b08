import { addresses, bareAddresses } from './addresses';
import { confusion } from './confusion';
import { encodings } from './encodings';
import { foreign } from './foreign';
import { handlers } from './handlers';
import { letters } from './letters';
import { pages } from './pages';
import { type Payload, type PayloadKind, payloadKinds } from './payload';
import { scripts } from './scripts';
import { styles } from './styles';
import { texts } from './texts';

export { bareAddresses, type Payload };

const byKind = {
  script: scripts,
  handler: handlers,
  address: addresses,
  foreign,
  confusion,
  style: styles,
  page: pages,
  encoding: encodings,
  letters,
  text: texts,
} as const satisfies Record<PayloadKind, readonly string[]>;

const seen = new Set<string>();

/** Every payload once, in a fixed order: what two kinds both hold is counted for the first. */
export const corpus: readonly Payload[] = payloadKinds.flatMap((kind) =>
  byKind[kind].filter((text) => !seen.has(text) && seen.add(text)).map((text) => ({ kind, text })),
);

/** How many payloads of each kind there are. */
export function countByKind(payloads: readonly Payload[] = corpus): Record<string, number> {
  return Object.fromEntries(
    payloadKinds.map((kind) => [kind, payloads.filter((payload) => payload.kind === kind).length]),
  );
}

/** One payload in so many, so that a short run still meets every kind. */
export function sampleOf(nth: number, from = 0): readonly Payload[] {
  return corpus.filter((_, at) => at % nth === from);
}
