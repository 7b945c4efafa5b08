/**
 * The number of the format `article.json` is written in. It rises by one with every change an older version
 * could not read; `migrations.ts` names the step from each number to the next.
 */
export const currentFormat = 1;

/** Bounds of what is read; whatever exceeds them is refused with a problem, its bytes untouched. */
export const bounds = {
  /** UTF-16 code units of `article.json`. */
  characters: 64_000_000,
  /** Objects, arrays and values in the whole tree. */
  nodes: 2_000_000,
  /** Levels of nesting; an article itself needs eight. */
  depth: 64,
} as const;
