import { isPart, isSlotName, type Part, type PartKind, type SlotName } from '../parts';
import type { ListEntry, SlotNode } from '../parts/define-part';
import { childrenOf } from '../word-places';
import { type Leaf, sameMarks, textOf, tidyLeaves } from '../words';
import { compareWords, type Run } from './compare-words';
import { type Pair, pairParts } from './pair-parts';

/** What may differ of a part beside its words. `marks`: the same words, set or linked otherwise. */
const partDifferences = ['kind', 'marks', 'picture', 'address', 'style', 'other'] as const;
export type PartDifference = (typeof partDifferences)[number];

/** A line of words on both sides. */
export interface ComparedLine {
  readonly of: 'words' | 'entry' | SlotName;
  readonly runs: readonly Run[];
}

/** A part on both sides, or on one. */
export interface ComparedPart {
  /** The later side's, or the earlier's of a removed part. */
  readonly id: string;
  readonly kind: PartKind;
  readonly is: 'same' | 'changed' | 'added' | 'removed';
  readonly moved: boolean;
  readonly differs: readonly PartDifference[];
  readonly lines: readonly ComparedLine[];
  /** The parts of a sidebar. */
  readonly inner: readonly ComparedPart[];
}

/** Parts compared pair by pair; see `pairParts` for their order. */
export function compareParts(
  before: readonly Part[],
  after: readonly Part[],
  language: string,
): ComparedPart[] {
  return pairParts(before, after).map((pair) => comparePair(pair, language));
}

function comparePair({ before, after, moved }: Pair, language: string): ComparedPart {
  const shown = after ?? before;
  if (!shown) throw new Error('A pair of parts has neither side; pairParts never makes one.');
  const lines = compareLines(before, after, language);
  const inner = compareParts(innerOf(before), innerOf(after), language);
  const differs = before && after ? differences(before, after, lines) : [];
  return { id: shown.id, kind: shown.type, is: standing(), moved, differs, lines, inner };

  function standing(): ComparedPart['is'] {
    if (!before) return 'added';
    if (!after) return 'removed';
    const same =
      differs.length === 0 &&
      lines.every(({ runs }) => runs.every(({ is }) => is === 'kept')) &&
      inner.every((part) => part.is === 'same' && !part.moved);
    return same ? 'same' : 'changed';
  }
}

function innerOf(part: Part | undefined): readonly Part[] {
  return part ? childrenOf(part).filter(isPart) : [];
}

type Line = { readonly of: ComparedLine['of']; readonly id: string; readonly leaves: readonly Leaf[] };

function linesOf(part: Part | undefined): Line[] {
  if (!part || part.type === 'unrecognised') return [];
  const children = childrenOf(part);
  if (children.every((child): child is Leaf => 'text' in child))
    return [{ of: 'words', id: 'words', leaves: children }];
  return children.flatMap((child) => ('text' in child || isPart(child) ? [] : lineOf(child)));
}

function lineOf(node: SlotNode<SlotName> | ListEntry): Line {
  return isSlotName(node.type)
    ? { of: node.type, id: node.type, leaves: node.children }
    : { of: 'entry', id: 'id' in node ? node.id : node.type, leaves: node.children };
}

/**
 * Lines of both sides in the order of the later, each removed one before what took its place. Where a part changed its
 * shape (a paragraph became a quotation) its first line goes on as the first line of words.
 */
function compareLines(before: Part | undefined, after: Part | undefined, language: string): ComparedLine[] {
  const earlier = linesOf(before);
  const later = linesOf(after);
  const byId = new Map(earlier.map((line) => [line.id, line]));
  const changedShape = before && after && !later.some(({ id }) => byId.has(id));
  const partner = (line: Line, at: number) => (changedShape && at === 0 ? earlier[0] : byId.get(line.id));
  const told = new Set<Line>();
  const lines: ComparedLine[] = [];
  const tellGone = (until: Line | undefined) => {
    for (const line of earlier) {
      if (line === until) return;
      if (told.has(line) || later.some((other, at) => partner(other, at) === line)) continue;
      told.add(line);
      lines.push({ of: line.of, runs: compareWords(textOf(line.leaves), '', language) });
    }
  };
  for (const [at, line] of later.entries()) {
    const was = partner(line, at);
    if (was) {
      tellGone(was);
      told.add(was);
    }
    lines.push({ of: line.of, runs: compareWords(textOf(was?.leaves ?? []), textOf(line.leaves), language) });
  }
  tellGone(undefined);
  return lines;
}

function differences(before: Part, after: Part, lines: readonly ComparedLine[]): PartDifference[] {
  const differs = new Set<PartDifference>();
  if (before.type !== after.type) differs.add('kind');
  else for (const name of changedProperties(before, after)) differs.add(name);
  const sameWords = lines.every(({ runs }) => runs.every(({ is }) => is === 'kept'));
  if (sameWords && before.type === after.type) {
    if (!sameLeaves(before, after)) differs.add('marks');
    if (!sameOrder(before, after)) differs.add('other');
  }
  return partDifferences.filter((difference) => differs.has(difference));
}

const named = new Set<string>(['picture', 'address', 'style'] satisfies PartDifference[]);

function changedProperties(before: Part, after: Part): PartDifference[] {
  const { type: _, id: __, children: ___, ...was } = before;
  const { type: ____, id: _____, children: ______, ...is } = after;
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) => {
    if (JSON.stringify(Reflect.get(was, name)) === JSON.stringify(Reflect.get(is, name))) return [];
    return named.has(name) ? (name as PartDifference) : 'other';
  });
}

function sameLeaves(before: Part, after: Part): boolean {
  const earlier = new Map(linesOf(before).map(({ id, leaves }) => [id, tidyLeaves(leaves)]));
  return linesOf(after).every(({ id, leaves }) => {
    const was = earlier.get(id);
    const is = tidyLeaves(leaves);
    return was === undefined || (is.length === was.length && is.every((leaf, at) => sameLeaf(leaf, was[at])));
  });
}

function sameLeaf(leaf: Leaf, other: Leaf | undefined): boolean {
  return other !== undefined && leaf.text === other.text && sameMarks(leaf, other);
}

/** Whether the lines both have, the entries of a list, stand in the same order. */
function sameOrder(before: Part, after: Part): boolean {
  const [earlier, later] = [linesOf(before), linesOf(after)].map((lines) => lines.map(({ id }) => id));
  const inBoth = (ids: readonly string[] = [], others: readonly string[] = []) =>
    ids.filter((id) => others.includes(id)).join(' ');
  return inBoth(earlier, later) === inBoth(later, earlier);
}
