import { isPart, type Part } from '../parts';
import { childrenOf, type PartChild } from '../word-places';
import type { Leaf } from '../words';

/** A line of words where it stands: a part of words, a slot or a list entry. */
export interface LineOfWords {
  /** Slate's path from the article to the line. */
  readonly path: readonly number[];
  /** The same array for as long as its words stay the same. */
  readonly leaves: readonly Leaf[];
}

/** Every line of the parts in reading order, those in sidebars where they stand; parts nobody knows have none. */
export function* linesOfWords(
  parts: readonly PartChild[],
  above: readonly number[] = [],
): Generator<LineOfWords> {
  for (const [at, node] of parts.entries()) {
    if ('text' in node) continue;
    const path = [...above, at];
    if (isPart(node)) yield* linesOfPart(node, path);
    else yield { path, leaves: node.children };
  }
}

function* linesOfPart(part: Part, path: readonly number[]): Generator<LineOfWords> {
  if (part.type === 'unrecognised') return;
  const children = childrenOf(part);
  if (children.every((child): child is Leaf => 'text' in child)) yield { path, leaves: children };
  else yield* linesOfWords(children, path);
}
