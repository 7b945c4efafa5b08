import { isSlotName, type SlotName } from '../../parts';
import { everyPart, ownWordPlaces } from '../../word-places';
import { textOf } from '../../words';
import { placeholdersIn } from '../placeholders';
import type { Checked, FindingBase, Level } from '../rule';

export interface PlaceholderLeft extends FindingBase {
  readonly rule: 'placeholder';
  readonly level: Level;
  readonly part: string;
  readonly slot?: SlotName;
  /** Id of the list's entry. */
  readonly entry?: string;
  /** As written: "TK", "à vérifier". */
  readonly found: string;
  /** Offset in the part, slot or entry, in UTF-16 units. */
  readonly at: number;
}

/** TK, XX, "[à vérifier]" and their like, left where a fact was to come. */
export function placeholder({ article }: Checked): PlaceholderLeft[] {
  const findings: PlaceholderLeft[] = [];
  for (const part of everyPart(article.parts)) {
    for (const { slot, entry, leaves } of ownWordPlaces(part)) {
      for (const found of placeholdersIn(textOf(leaves), article.metadata.language)) {
        const where = { ...(isSlotName(slot) ? { slot } : {}), ...(entry === undefined ? {} : { entry }) };
        findings.push({ rule: 'placeholder', part: part.id, ...where, ...found });
      }
    }
  }
  return findings;
}
