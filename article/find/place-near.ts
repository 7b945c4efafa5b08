import type { FoundPlace } from './find-places';

/** Negative, zero or positive as `one` begins before, with or after `other`. Begin is all that counts. */
function compareBegin(
  one: Pick<FoundPlace, 'path' | 'start'>,
  other: Pick<FoundPlace, 'path' | 'start'>,
): number {
  const length = Math.min(one.path.length, other.path.length);
  for (let depth = 0; depth < length; depth++) {
    const difference = (one.path[depth] ?? 0) - (other.path[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.path.length - other.path.length || one.start - other.start;
}

/** Number of the first place that begins at `from` or after it, the very first behind the last; -1 without places. */
export function placeAtOrAfter(
  places: readonly FoundPlace[],
  from: Pick<FoundPlace, 'path' | 'start'>,
): number {
  if (places.length === 0) return -1;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && compareBegin(place, from) < 0) low = middle + 1;
    else high = middle;
  }
  return low === places.length ? 0 : low;
}
