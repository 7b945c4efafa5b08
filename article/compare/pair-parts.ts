import type { Part } from '../parts';
import { wordsOf } from '../words';

/** A part of one side or both; at least one of them stands. */
export interface Pair {
  readonly before?: Part;
  readonly after?: Part;
  /** Stands on both sides, and at another place among those that do. */
  readonly moved: boolean;
}

/** Share of their words two parts without a common id must have in common to be told as one that was rewritten. */
const alikeFrom = 0.5;
/** Parts looked through for one alike, so that two wholly different articles of thousands of parts end soon. */
const mostCandidates = 20;

/**
 * Which part became which: by id; else, for articles brought in again, by the very same words; else by at least half
 * of them in the same kind. In the order of the later side, each removed part after the one it followed.
 */
export function pairParts(before: readonly Part[], after: readonly Part[]): Pair[] {
  const laterOf = matches(before, after);
  const moved = outOfOrder(
    before.flatMap((part) => laterOf.get(part) ?? []),
    after,
  );
  const earlierOf = new Map([...laterOf].map(([earlier, later]) => [later, earlier]));
  const goneAfter = removedBehind(before, laterOf);
  const pairs: Pair[] = gone(goneAfter.get(undefined));
  for (const part of after) {
    const earlier = earlierOf.get(part);
    pairs.push(
      earlier ? { before: earlier, after: part, moved: moved.has(part) } : { after: part, moved: false },
    );
    if (earlier) pairs.push(...gone(goneAfter.get(earlier)));
  }
  return pairs;
}

function gone(parts: readonly Part[] = []): Pair[] {
  return parts.map((before) => ({ before, moved: false }));
}

/** Removed parts by the nearest part before them that stayed; `undefined` for those before any. */
function removedBehind(before: readonly Part[], laterOf: ReadonlyMap<Part, Part>) {
  const behind = new Map<Part | undefined, Part[]>();
  let stayed: Part | undefined;
  for (const part of before) {
    if (laterOf.has(part)) stayed = part;
    else gather(behind, stayed, part);
  }
  return behind;
}

function gather<Key>(groups: Map<Key, Part[]>, key: Key, part: Part): void {
  const group = groups.get(key);
  if (group) group.push(part);
  else groups.set(key, [part]);
}

function matches(before: readonly Part[], after: readonly Part[]): Map<Part, Part> {
  const laterOf = new Map<Part, Part>();
  const free = new Set(after);
  const match = (earlier: Part, later: Part | undefined) => {
    if (!later || !free.delete(later)) return;
    laterOf.set(earlier, later);
  };
  const byId = new Map(after.map((part) => [part.id, part]));
  for (const part of before) match(part, byId.get(part.id));

  const byWords = new Map<string, Part[]>();
  for (const part of free) gather(byWords, sameness(part), part);
  for (const part of before) if (!laterOf.has(part)) match(part, byWords.get(sameness(part))?.shift());

  for (const part of before) if (!laterOf.has(part)) match(part, mostAlike(part, free));
  return laterOf;
}

// Parts never change, and each is looked at many times.
const wordsOfParts = new WeakMap<Part, readonly string[]>();

function wordsIn(part: Part): readonly string[] {
  const words = wordsOfParts.get(part) ?? wordsOf([part]);
  wordsOfParts.set(part, words);
  return words;
}

function sameness(part: Part): string {
  return `${part.type} ${wordsIn(part).join(' ')}`;
}

function mostAlike(part: Part, among: ReadonlySet<Part>): Part | undefined {
  let best: Part | undefined;
  let bestShare = alikeFrom;
  let looked = 0;
  for (const candidate of among) {
    if (candidate.type !== part.type) continue;
    if (looked++ === mostCandidates) break;
    const share = sharedWords(part, candidate);
    if (share >= bestShare && (share > bestShare || !best)) [best, bestShare] = [candidate, share];
  }
  return best;
}

/** Words both have, twice, over the words of both (Dice's coefficient): 0 to 1; 0 for two empty parts. */
function sharedWords(one: Part, other: Part): number {
  const words = wordsIn(one);
  const others = wordsIn(other);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
}

/** The fewest parts that must have been moved for `inEarlierOrder` to stand as in `after`. */
function outOfOrder(inEarlierOrder: readonly Part[], after: readonly Part[]): Set<Part> {
  const placeOf = new Map(after.map((part, place) => [part, place]));
  const places = inEarlierOrder.map((part) => placeOf.get(part) ?? 0);
  const stayed = longestRise(places);
  return new Set(inEarlierOrder.filter((_, at) => !stayed.has(at)));
}

/** Indices of a longest rising subsequence, by patience sorting: n log n. */
function longestRise(places: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = at;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}
