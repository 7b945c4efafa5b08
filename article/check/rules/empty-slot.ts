import { definitionOf, type SlotName } from '../../parts';
import { everyPart, ownWordPlaces } from '../../word-places';
import { isBlank, isEmptyPart } from '../blank';
import type { Checked, FindingBase } from '../rule';

export interface EmptySlot extends FindingBase {
  readonly rule: 'empty-slot';
  readonly level: 'error';
  readonly part: string;
  readonly slot: SlotName;
}

/** Slots a part's definition requires: a figure's credit and description, a sidebar's headline and so on. */
export function emptySlot({ article }: Checked): EmptySlot[] {
  const findings: EmptySlot[] = [];
  for (const part of everyPart(article.parts)) {
    const { shape } = definitionOf(part.type);
    // A part with nothing in it at all is one finding of `empty-part`, not one for each slot.
    if (shape.of !== 'slots' || isEmptyPart(part)) continue;
    for (const { slot, leaves } of ownWordPlaces(part)) {
      if (slot !== undefined && shape.slots[slot]?.required && isBlank(leaves))
        findings.push({ rule: 'empty-slot', level: 'error', part: part.id, slot });
    }
  }
  return findings;
}
