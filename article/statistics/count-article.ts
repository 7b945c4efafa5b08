import { definitionOf, type Part } from '../parts';
import { countPart } from './count-part';
import { addCounts, type Measure, noCounts, type Statistics } from './counts';

/** Counts of parts standing in an article, body and everything apart. A sidebar's paragraphs stand beside. */
export function countParts(parts: readonly Part[], measure: Measure): Statistics {
  let body = noCounts;
  let everything = noCounts;
  for (const part of parts) {
    const counts = countPart(part, measure);
    everything = addCounts(everything, counts);
    if (definitionOf(part.type).counts === 'body') body = addCounts(body, counts);
  }
  return { body, everything };
}
