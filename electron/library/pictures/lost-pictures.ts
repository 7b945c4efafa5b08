import { type Part, type Picture, pictureFile, picturesShown } from '../../../article';
import { errnoOf } from '../../storage';
import type { PictureSource } from './picture-source';

/** Files of the pictures that these parts show and that cannot leave with them: not there, damaged, or not to be read. */
export async function lostPictures(
  parts: readonly Part[],
  source: PictureSource,
): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  for (const picture of picturesShown(parts))
    if (await isLost(source, picture)) lost.add(pictureFile(picture));
  return lost;
}

async function isLost(source: PictureSource, picture: Picture): Promise<boolean> {
  try {
    return (await source.find(picture)) === undefined;
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    // Too many open files: nothing is said of this one.
    return code !== 'EMFILE' && code !== 'ENFILE';
  }
}
