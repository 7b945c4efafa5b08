import { isPart, isSlotName, type Part, type SlotName } from './parts';
import type { ListEntry, SlotNode } from './parts/define-part';
import type { Leaf } from './words';

/** One place where words stand: a part of words, a slot, or a list entry. */
export interface WordPlace {
  /** The part nearest to the words; for a part inside a sidebar that part, not the sidebar. */
  readonly part: Part;
  /** The slot, when the part has slots. */
  readonly slot?: SlotName;
  /** Id of the entry, in a list. */
  readonly entry?: string;
  readonly leaves: readonly Leaf[];
}

/** Whatever may stand directly in a part. */
export type PartChild = Leaf | SlotNode<SlotName> | ListEntry | Part;

/** A part's children, whatever its kind. */
export function childrenOf(part: Part): readonly PartChild[] {
  return part.children;
}

/** Every part, those inside sidebars after their sidebar. */
export function* everyPart(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    if (part.type === 'sidebar') yield* everyPart(childrenOf(part).filter(isPart));
  }
}

/** Every place of words of the part itself, in order; not those of parts inside it. */
export function* ownWordPlaces(part: Part): Generator<WordPlace> {
  if (part.type === 'unrecognised') return;
  const leaves: Leaf[] = [];
  for (const child of childrenOf(part)) {
    if ('text' in child) leaves.push(child);
    else if (isSlotName(child.type)) yield { part, slot: child.type, leaves: child.children as Leaf[] };
    else if (child.type === 'list-entry') yield { part, entry: child.id, leaves: child.children };
  }
  if (leaves.length > 0) yield { part, leaves };
}
