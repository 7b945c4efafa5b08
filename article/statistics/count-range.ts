import { Path, type Point, Range } from 'slate';
import '../slate-types';
import { definitionOf, type Part } from '../parts';
import type { PartChild } from '../word-places';
import type { Leaf } from '../words';
import { countNode, nodesIn } from './count-part';
import { countText } from './count-text';
import { addCounts, type Counts, type Measure, noCounts, type Statistics } from './counts';

/**
 * Counts of what a range of the editor selects, whichever way it was drawn. Parts it holds whole come from the
 * cache; only those at its two ends are counted anew. A word cut by an end counts as a word.
 */
export function countRange(parts: readonly Part[], range: Range, measure: Measure): Statistics {
  const [start, end] = Range.edges(range);
  let body = noCounts;
  let everything = noCounts;
  for (let at = start.path[0] ?? 0; at <= (end.path[0] ?? 0); at++) {
    const part = parts[at];
    if (!part) break;
    const counts = countWithin(part, [at], { start, end }, measure);
    everything = addCounts(everything, counts);
    if (definitionOf(part.type).counts === 'body') body = addCounts(body, counts);
  }
  return { body, everything };
}

interface Edges {
  readonly start: Point;
  readonly end: Point;
}

function countWithin(node: Exclude<PartChild, Leaf>, path: Path, edges: Edges, measure: Measure): Counts {
  const { start, end } = edges;
  if (!Path.isAncestor(path, start.path) && !Path.isAncestor(path, end.path)) {
    const between = Path.isAfter(path, start.path) && Path.isBefore(path, end.path);
    return between ? countNode(node, measure) : noCounts;
  }
  let text = '';
  let sum = noCounts;
  for (const [at, child] of nodesIn(node).entries()) {
    const childPath = [...path, at];
    if ('text' in child) text += textWithin(child, childPath, edges);
    else sum = addCounts(sum, countWithin(child, childPath, edges, measure));
  }
  return text === '' ? sum : addCounts(sum, countText(text, measure));
}

function textWithin(leaf: Leaf, path: Path, { start, end }: Edges): string {
  if (Path.isBefore(path, start.path) || Path.isAfter(path, end.path)) return '';
  const from = Path.equals(path, start.path) ? start.offset : 0;
  const to = Path.equals(path, end.path) ? end.offset : leaf.text.length;
  return leaf.text.slice(from, to);
}
