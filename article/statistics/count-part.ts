import type { Part } from '../parts';
import type { ListEntry, SlotNode } from '../parts/define-part';
import { childrenOf, type PartChild } from '../word-places';
import { type Leaf, textOf } from '../words';
import { countText } from './count-text';
import { addCounts, type Counts, type Measure, noCounts } from './counts';

interface Counted {
  readonly counts: Counts;
  readonly language: string;
  readonly charactersPerLine: number;
}

const counted = new WeakMap<object, Counted>();

/**
 * Counts of a part, all it holds included. Cached by node: nodes never change, so a keystroke costs the counting
 * of the part, slot or entry it fell in, and of nothing else.
 */
export function countPart(part: Part, measure: Measure): Counts {
  return countNode(part, measure);
}

/** Counts of a part, slot or entry, cached by itself. */
export function countNode(node: Exclude<PartChild, Leaf>, measure: Measure): Counts {
  const known = counted.get(node);
  if (known && known.language === measure.language && known.charactersPerLine === measure.charactersPerLine)
    return known.counts;
  const counts = countChildren(nodesIn(node), measure);
  const { language, charactersPerLine } = measure;
  counted.set(node, { counts, language, charactersPerLine });
  return counts;
}

/** Children of a part, slot or entry. */
export function nodesIn(node: Part | SlotNode | ListEntry): readonly PartChild[] {
  return 'id' in node && node.type !== 'list-entry' ? childrenOf(node) : node.children;
}

function countChildren(children: readonly PartChild[], measure: Measure): Counts {
  const leaves: Leaf[] = [];
  let sum = noCounts;
  for (const child of children) {
    if ('text' in child) leaves.push(child);
    else sum = addCounts(sum, countNode(child, measure));
  }
  return leaves.length > 0 ? addCounts(sum, countText(textOf(leaves), measure)) : sum;
}
