/** What a kill took. */
export interface Loss {
  /** Changes that were painted and did not come back. */
  readonly keys: number;
  /** From the painting of the first of them to the kill. */
  readonly ms: number;
  /** What stands wrong on the disk, in sentences. */
  readonly broken: readonly string[];
}

/** The words as a frame showed them. */
export interface Painted {
  readonly atMs: number;
  readonly text: string;
}

const nothing: Loss = { keys: 0, ms: 0, broken: [] };

/** Most letters that one key or one paste puts in. */
const longestKey = 'PASTED'.length;

/**
 * Which of what was painted came back. What came back may be newer than the last that was told of painting: by a key, a paste
 * or something taken back.
 */
export function lossOf(
  painted: readonly Painted[],
  back: string,
  { killedAtMs, undoneAtMs }: { readonly killedAtMs: number; readonly undoneAtMs: number },
): Loss {
  const last = painted.at(-1);
  if (!last || isLater(last.text, back)) return nothing;
  let found = painted.findLastIndex(({ text }) => text === back);
  if (found >= 0 && undoneAtMs > last.atMs) return nothing;
  if (found < 0) found = painted.findLastIndex(({ text }) => isLater(text, back));
  const firstLost = painted[found + 1] ?? last;
  return {
    keys: painted.length - 1 - found,
    ms: killedAtMs - firstLost.atMs,
    broken: found < 0 ? [`"${back}" came back, which was never shown`] : [],
  };
}

/** Whether a text is another with a key or a paste more, wherever the caret stood; or the same. */
function isLater(before: string, after: string): boolean {
  const more = after.length - before.length;
  if (more < 0 || more > longestKey) return false;
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return before.slice(same) === after.slice(same + more);
}
