import type { Part, SlotName } from '../parts';
import { everyPart, ownWordPlaces } from '../word-places';
import type { Leaf } from '../words';

/** A run of leaves with one address. */
export interface LinkRun {
  readonly part: string;
  readonly slot?: SlotName;
  /** Id of the list's entry. */
  readonly entry?: string;
  readonly address: string;
  readonly text: string;
}

/** Every link among the words; neighbouring leaves with one address are one link. */
export function* linksIn(parts: readonly Part[]): Generator<LinkRun> {
  for (const part of everyPart(parts)) {
    for (const { slot, entry, leaves } of ownWordPlaces(part)) {
      const where = { ...(slot === undefined ? {} : { slot }), ...(entry === undefined ? {} : { entry }) };
      for (const run of runsIn(leaves)) yield { part: part.id, ...where, ...run };
    }
  }
}

function runsIn(leaves: readonly Leaf[]): { address: string; text: string }[] {
  const runs: { address: string; text: string }[] = [];
  let before: string | undefined;
  for (const { link, text } of leaves) {
    const last = runs.at(-1);
    if (link !== undefined && link === before && last) last.text += text;
    else if (link !== undefined) runs.push({ address: link, text });
    before = link;
  }
  return runs;
}
