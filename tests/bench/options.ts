import { parseArgs } from 'node:util';

/** What is measured in the window, editor by editor. */
export const editorMeasures = ['typing', 'enter', 'undo', 'paste', 'open', 'heap'] as const;
export type EditorMeasure = (typeof editorMeasures)[number];

/** What is measured without a window. */
export const plainSections = ['journal', 'save', 'library', 'export'] as const;
export type PlainSection = (typeof plainSections)[number];

/** What is measured of the whole program, in its own window. */
const programSections = ['program', 'start'] as const;

/** Everything one run measures unless it is told less, in the order it does. */
const usual = [...editorMeasures, ...programSections, ...plainSections] as const;
/** And what takes too long to be measured unasked. */
const subjects = [...usual, 'session'] as const;
export type Subject = (typeof subjects)[number];

export interface Options {
  /** Words of the articles, smallest first. */
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Letters typed in each cell of a round; Enter, undo and paste are fewer in proportion. */
  readonly keys: number;
  /** Whether every editor is visited once before anything is measured; the command always does. */
  readonly warmUp: boolean;
  /** Shorter runs everywhere. */
  readonly quick: boolean;
  /** Articles in the library that is indexed and searched. */
  readonly library: number;
  readonly only: readonly Subject[];
  /** Editors to measure; empty means all. */
  readonly engines: readonly string[];
  /** Whether the ratios of this run become the baseline. */
  readonly keep: boolean;
}

/** What `npm run bench -- --help` prints. */
export const usage = `npm run bench -- [options]
  --sizes 1000,10000,50000,100000   words of the articles
  --rounds 3                 how often every cell is visited, editors interleaved
  --keys 60                  letters typed at each visit
  --quick                    sizes 1000,10000, one round, 20 letters
  --library 10000            articles of 500 words in the library
  --only typing,open         of ${subjects.join(', ')}
  --engines bare,ProseMirror editors by the names in the tables
  --session                  eight hours' typing without a rest instead: do time, memory and journal stay level?
  --keep                     the ratios of this run become those of tests/bench/baseline.json
  --help                     this
Writes out/bench.json beside the tables it prints. Exit status 1: a slope or a ratio is a fifth worse than the baseline.`;

/** Reads the command line. Throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      keys: { type: 'string' },
      quick: { type: 'boolean', default: false },
      library: { type: 'string' },
      only: { type: 'string' },
      engines: { type: 'string' },
      session: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    sizes: (values.sizes ?? (quick ? '1000,10000' : '1000,10000,50000,100000'))
      .split(',')
      .map((size) => whole('--sizes', size, 60))
      .sort((a, b) => a - b),
    rounds: whole('--rounds', values.rounds ?? (quick ? '1' : '3'), 1),
    keys: whole('--keys', values.keys ?? (quick ? '20' : '60'), 1),
    warmUp: true,
    quick,
    library: whole('--library', values.library ?? (quick ? '500' : '10000'), 1),
    only: values.session ? ['session'] : (values.only?.split(',').map(subjectCalled) ?? usual),
    engines: values.engines === undefined ? [] : values.engines.split(','),
    keep: values.keep,
  };
}

function whole(option: string, written: string, least: number): number {
  const value = Number(written);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`${option} takes whole numbers from ${least}, not "${written}".`);
}

function subjectCalled(name: string): Subject {
  const found = subjects.find((subject) => subject === name);
  if (found !== undefined) return found;
  throw new Error(`--only takes some of ${subjects.join(', ')}, not "${name}".`);
}
