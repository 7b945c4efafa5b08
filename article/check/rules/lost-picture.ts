import { pictureFile } from '../../parts/figure';
import { everyPart } from '../../word-places';
import type { Checked, FindingBase } from '../rule';

export interface LostPicture extends FindingBase {
  readonly rule: 'lost-picture';
  readonly level: 'error';
  readonly part: string;
  /** Of the picture, as it came; empty where it came without one. */
  readonly name: string;
}

/** A picture whose file is not there any more, or damaged: no hand-off of the article would be whole. */
export function lostPicture({ article, lost }: Checked): LostPicture[] {
  return [...everyPart(article.parts)].flatMap((part) => {
    if (part.type !== 'figure' || !part.picture || !lost.has(pictureFile(part.picture))) return [];
    return [{ rule: 'lost-picture', level: 'error', part: part.id, name: part.picture.name }];
  });
}
