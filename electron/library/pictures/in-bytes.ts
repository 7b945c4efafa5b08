import type { Picture } from '../../../article';
import { isWhole } from './blocks';
import { recognisePicture } from './recognise';
import { sha256 } from './sha256';

/** What a picture's bytes say of it. */
export type InBytes = Pick<Picture, 'sha256' | 'width' | 'height'>;

/**
 * What the bytes are, which another program may have worked over under the picture's name. Undefined where they are no picture of
 * that kind, or do not hold all they say they do.
 */
export async function inBytes(bytes: Uint8Array, type: Picture['type']): Promise<InBytes | undefined> {
  const recognised = recognisePicture(bytes);
  if (recognised?.type !== type || !isWhole(bytes, type)) return undefined;
  return { sha256: await sha256(bytes), width: recognised.width, height: recognised.height };
}

/** The picture as its bytes are; the very same where they are those it was added with. */
export function asInBytes(picture: Picture, found: InBytes): Picture {
  return found.sha256 === picture.sha256 ? picture : { ...picture, ...found };
}
