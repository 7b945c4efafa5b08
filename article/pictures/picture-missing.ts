import { type Picture, pictureFile } from '../parts/figure';
import type { Problem } from '../problems';

/** What is said of a picture whose file is not there, or damaged. @param at its article, as a person knows it */
export function pictureMissing(picture: Picture, at: string): Problem {
  const file = pictureFile(picture);
  return { kind: 'picture-missing', at, picture: file, name: picture.name || file };
}
