/** What a payload tries. */
export const payloadKinds = [
  'script',
  'handler',
  'address',
  'foreign',
  'confusion',
  'style',
  'page',
  'encoding',
  'letters',
  'text',
] as const;
export type PayloadKind = (typeof payloadKinds)[number];

export interface Payload {
  readonly kind: PayloadKind;
  readonly text: string;
}

/**
 * Code that makes the canary sing, each by another door: a call, the network, navigation, a window, a file, the bridge.
 * `canary` stands in the page of the window tests; `canary.invalid` is a name nobody owns (RFC 2606).
 */
export const songs = [
  'canary(1)',
  "top['canary'](1)",
  "fetch('http://canary.invalid/')",
  "location='http://canary.invalid/'",
  "open('http://canary.invalid/')",
  "new Image().src='file:///etc/canary'",
  "marbre.program.report({fault:'canary'})",
] as const;

/** The first of them, where one is enough. */
export const song = songs[0];

/** Every combination of two lists. */
export function product<A, B, C>(some: readonly A[], others: readonly B[], make: (a: A, b: B) => C): C[] {
  return some.flatMap((a) => others.map((b) => make(a, b)));
}
