import type { Part } from '../parts';
import { type Leaf, textOf } from '../words';
import { type FoldedText, foldForFind, type HowToFind } from './fold-for-find';
import { linesOfWords } from './line-of-words';
import { placesOf } from './places-of';
import { type Spellings, spellingsOf } from './spellings';

/** Where sought words stand: in one line, over any number of its leaves. */
export interface FoundPlace {
  /** Slate's path of the line. */
  readonly path: readonly number[];
  /** Offsets in the line's whole text, in UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

export interface Found {
  /** In reading order; none overlaps another. */
  readonly places: readonly FoundPlace[];
  /** There are more than `mostPlaces`; the first of them are here. */
  readonly more: boolean;
}

/** Places found at most; beyond it nobody reads them one by one, and marking them would be felt. */
export const mostPlaces = 10_000;

/**
 * Every place of the sought words in the parts, in reading order. Words are sought within a line, across its marks
 * and links, in all their spellings (`spellingsOf`). Nothing is found for nothing.
 */
export function findPlaces(parts: readonly Part[], sought: string, how: HowToFind): Found {
  const spellings = spellingsOf(foldForFind(sought, how).folded, how);
  const places: FoundPlace[] = [];
  for (const { path, leaves } of linesOfWords(parts)) {
    for (const [start, end] of rangesIn(leaves, spellings, how)) {
      if (places.length === mostPlaces) return { places, more: true };
      places.push({ path, start, end });
    }
  }
  return { places, more: false };
}

function* rangesIn(
  leaves: readonly Leaf[],
  spellings: Spellings,
  how: HowToFind,
): Generator<[number, number]> {
  const { text, folded, offsets } = foldedLine(leaves, how);
  let last = 0;
  for (const [from, to] of placesOf(spellings, folded)) {
    const start = offsets[from] ?? -1;
    const end = offsets[to] ?? -1;
    if (start < last || end <= start || (how.wholeWord && cutsWord(text, start, end))) continue;
    yield [start, end];
    last = end;
  }
}

const wordBefore = /[\p{L}\p{N}\p{M}_]$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}_]/u;

/** Whether letters stand on both sides of the start or of the end. A pair of surrogates is one letter. */
function cutsWord(text: string, start: number, end: number): boolean {
  const cuts = (at: number) =>
    wordBefore.test(text.slice(Math.max(0, at - 2), at)) && wordAfter.test(text.slice(at, at + 2));
  return cuts(start) || cuts(end);
}

interface FoldedLine extends FoldedText {
  readonly text: string;
}

// Slate's nodes never change, so a line folded once is folded for good; a key costs the folding of its own line.
const foldedLines = new WeakMap<readonly Leaf[], Map<string, FoldedLine>>();

function foldedLine(leaves: readonly Leaf[], how: HowToFind): FoldedLine {
  const ways = foldedLines.get(leaves) ?? new Map<string, FoldedLine>();
  foldedLines.set(leaves, ways);
  const way = `${how.matchCase} ${how.exactAccents}`;
  let line = ways.get(way);
  if (!line) {
    const text = textOf(leaves);
    line = { text, ...foldForFind(text, how) };
    ways.set(way, line);
  }
  return line;
}
