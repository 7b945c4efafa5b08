import type { Part } from '../parts';
import { everyPart, ownWordPlaces } from '../word-places';
import { isBlankText, type Leaf, textOf } from '../words';

export { isBlankText };

export function isBlank(leaves: readonly Leaf[]): boolean {
  return isBlankText(textOf(leaves));
}

/** Nothing in the part, nor in any part inside it, for a reader to see. */
export function isEmptyPart(part: Part): boolean {
  for (const inner of everyPart([part])) {
    if (inner.type === 'unrecognised' || (inner.type === 'figure' && inner.picture)) return false;
    for (const { leaves } of ownWordPlaces(inner)) if (!isBlank(leaves)) return false;
  }
  return true;
}
