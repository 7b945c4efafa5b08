import type { Part } from '../parts';
import { type Picture, pictureFile } from '../parts/figure';
import { everyPart } from '../word-places';

/** The pictures these parts show, each file once, in the order of the parts. */
export function picturesShown(parts: readonly Part[]): Picture[] {
  const pictures = new Map<string, Picture>();
  for (const part of everyPart(parts)) {
    if (part.type !== 'figure' || !part.picture) continue;
    const file = pictureFile(part.picture);
    if (!pictures.has(file)) pictures.set(file, part.picture);
  }
  return [...pictures.values()];
}
