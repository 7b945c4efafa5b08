import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';

/** Strings for the places that take only some: a name, a moment, a hash, a slug, an address. */
const strings = [
  // First, so that a library begun by mistake stands nowhere but here.
  join(tmpdir(), 'marbre-hostile-library'),
  'sony',
  '2026-11-22T09:00:00.000Z',
  '0'.repeat(64),
  'https://example.org/',
  '20261122T090000000Z_sony',
  'fr',
];

/** A question's shape as data: zod's own `def`, of which this house uses the kinds below. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const defOf = (shape: z.ZodType): Def => shape._zod.def as unknown as Def;

/** Questions in their right form, one for each way a shape may be taken: every member of a union, with and without what is optional. */
export function validFor(shape: z.ZodType): unknown[] {
  return ways(shape).filter((value) => shape.safeParse(value).success);
}

function ways(shape: z.ZodType): unknown[] {
  const def = defOf(shape);
  switch (def.type) {
    case 'object':
      return objects(Object.entries(def.shape ?? {}));
    case 'array':
      return def.element ? [validFor(def.element).slice(0, 12), []] : [[]];
    case 'union':
      return (def.options ?? []).flatMap(validFor);
    case 'optional':
      return def.innerType ? [...validFor(def.innerType), undefined] : [undefined];
    case 'nullable':
      return def.innerType ? [...validFor(def.innerType), null] : [null];
    case 'enum':
      return Object.values(def.entries ?? {}).slice(0, 2);
    case 'literal':
      return [...(def.values ?? [])];
    case 'string':
      return strings.filter((text) => shape.safeParse(text).success).slice(0, 1);
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    case 'undefined':
    case 'unknown':
      return [undefined];
    case 'custom':
      return [new Uint8Array([1, 2, 3])];
    default:
      throw new Error(
        `A question has a shape of the kind ${def.type}, which this test cannot make: teach it.`,
      );
  }
}

/** The first value of every field together, and each other value of a field beside the first of the rest. */
function objects(fields: readonly (readonly [string, z.ZodType])[]): unknown[] {
  const each = fields.map(([name, shape]) => [name, validFor(shape)] as const);
  const first = Object.fromEntries(each.map(([name, values]) => [name, values[0]]));
  const others = each.flatMap(([name, values]) =>
    values.slice(1).map((value) => ({ ...first, [name]: value })),
  );
  return [first, ...others];
}
