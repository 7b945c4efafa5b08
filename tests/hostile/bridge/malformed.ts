/** More characters than any text of a question may have. */
const longest = 'x'.repeat(64_000_001);

/** What stands in a place where something else is asked: of every type that crosses the bridge, at its edges. */
const strangers: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['a number', 42],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['no number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a number beyond counting', 2 ** 60],
  ['a big number', 10n],
  ['an empty text', ''],
  ['a text', 'words'],
  ['a text too long', longest],
  ['a step up', '../../canary'],
  ['a hidden name', '.canary'],
  ['an absolute path', '/etc/canary'],
  ['a NUL', 'a\u0000b'],
  ['an empty list', []],
  ['a list of lists', [[[[]]]]],
  ['a list too long', Array.from({ length: 100_001 }, () => 0)],
  ['an empty object', {}],
  ['an object of another kind', { type: 'canary', is: 'canary', kind: 'canary' }],
  ['a prototype', JSON.parse('{"__proto__":{"name":"sony"}}')],
  ['a moment', new Date(0)],
  ['a map', new Map([['name', 'sony']])],
  ['a set', new Set(['sony'])],
  ['bytes', new Uint8Array(8)],
  ['a buffer', new ArrayBuffer(8)],
  ['an error', new Error('canary')],
  ['an expression', /canary/],
];

/** One place of a question, from the outside in. */
export type Place = readonly (string | number)[];

export interface Malformed {
  readonly place: Place;
  readonly what: string;
  /** What stood there. */
  readonly instead: unknown;
  readonly stranger: unknown;
  readonly asked: unknown;
}

/** The question with each of its places, and itself, given over to each stranger. */
export function* malformed(valid: unknown): Generator<Malformed> {
  for (const place of placesIn(valid))
    for (const [what, stranger] of strangers)
      yield { place, what, instead: at(valid, place), stranger, asked: put(valid, place, stranger) };
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [[]];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each).map((place): Place => [Array.isArray(value) ? Number(key) : key, ...place]),
  );
  return [[], ...inner];
}

function at(value: unknown, [first, ...rest]: Place): unknown {
  return first === undefined ? value : at(Reflect.get(value as object, first), rest);
}

function put(value: unknown, [first, ...rest]: Place, stranger: unknown): unknown {
  if (first === undefined) return stranger;
  if (Array.isArray(value))
    return value.map((each, index) => (index === first ? put(each, rest, stranger) : each));
  return { ...(value as object), [first]: put(Reflect.get(value as object, first), rest, stranger) };
}
