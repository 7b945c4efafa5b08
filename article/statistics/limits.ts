import { definitionOf, type Part, type PartKind, type SlotName } from '../parts';
import type { Limit } from '../parts/define-part';
import { everyPart, ownWordPlaces } from '../word-places';
import { textOf } from '../words';
import { charactersIn } from './characters-in';
import { wordsIn } from './words-in';

/**
 * Limits of a house where they differ from the parts' own. One with the slot and unit of a part's own limit takes
 * its place, any other is added; one with neither `warn` nor `error` lifts it.
 */
export type HouseLimits = { readonly [Kind in PartKind]?: readonly Limit[] };

/** A limit gone beyond. */
export interface OverLimit {
  /** The part's id. */
  readonly part: string;
  readonly kind: PartKind;
  readonly slot?: SlotName;
  readonly unit: Limit['unit'];
  readonly count: number;
  /** The bound that was passed: of the two, the one `level` names. */
  readonly limit: number;
  readonly level: 'warning' | 'error';
}

/** The limits of a kind in this house. */
export function limitsOf(kind: PartKind, house: HouseLimits = {}): readonly Limit[] {
  const own = house[kind] ?? [];
  const standing = definitionOf(kind).limits.filter(
    (limit) => !own.some(({ slot, unit }) => slot === limit.slot && unit === limit.unit),
  );
  return [...standing, ...own];
}

/** Every limit passed, in the order of the parts, those inside sidebars included. */
export function overLimits(parts: readonly Part[], language: string, house?: HouseLimits): OverLimit[] {
  const over: OverLimit[] = [];
  for (const part of everyPart(parts)) over.push(...overLimitsOf(part, language, house));
  return over;
}

/** Limits this part passes; what the window shows beside it while it is written. */
export function overLimitsOf(part: Part, language: string, house?: HouseLimits): OverLimit[] {
  const limits = limitsOf(part.type, house);
  if (limits.length === 0) return [];
  const over: OverLimit[] = [];
  const places = [...ownWordPlaces(part)];
  for (const { slot: name, unit, warn, error } of limits) {
    const counted = places.filter(({ slot }) => name === undefined || slot === name);
    const count = counted.reduce((sum, { leaves }) => sum + countIn(textOf(leaves), unit, language), 0);
    const level =
      error !== undefined && count > error ? 'error' : warn !== undefined && count > warn ? 'warning' : '';
    if (level === '') continue;
    const slot = counted[0]?.slot;
    over.push({
      part: part.id,
      kind: part.type,
      ...(name !== undefined && slot !== undefined ? { slot } : {}),
      unit,
      count,
      limit: (level === 'error' ? error : warn) ?? 0,
      level,
    });
  }
  return over;
}

function countIn(text: string, unit: Limit['unit'], language: string): number {
  return unit === 'words' ? wordsIn(text, language) : charactersIn(text).characters;
}
