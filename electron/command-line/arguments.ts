import { parseArgs } from 'node:util';

/** What an option takes: a value, or nothing. */
export type OptionShapes = { readonly [name: string]: 'value' | 'nothing' };

/** Why words on the command line were not understood; `commandLine.<kind>` says it. */
export interface Misuse {
  readonly kind: 'unknown-option' | 'missing-value' | 'needless-value' | 'repeated-option';
  readonly option: string;
}

export interface Arguments {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Takes the words apart after POSIX and GNU habits: `--name value`, `--name=value`, `--` before names that begin with a hyphen. */
export function readArguments(words: readonly string[], shapes: OptionShapes): Arguments | Misuse {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(shapes).map(([name, takes]) => [
        name,
        { type: takes === 'value' ? 'string' : 'boolean' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const wrong = misuseOf(token, shapes) ?? (values.has(token.name) ? 'repeated-option' : undefined);
    if (wrong) return { kind: wrong, option: token.rawName };
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, token.value);
  }
  return { operands, values, flags };
}

interface Option {
  readonly name: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function misuseOf({ name, value, inlineValue }: Option, shapes: OptionShapes): Misuse['kind'] | undefined {
  const takes = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (takes === undefined) return 'unknown-option';
  if (takes === 'nothing') return value === undefined ? undefined : 'needless-value';
  // `--out --zip` is a forgotten value, not a folder of that name; `--out=--zip` is how to mean one.
  const forgotten = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  return forgotten ? 'missing-value' : undefined;
}
