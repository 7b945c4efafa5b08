import type { Picture } from '../../../article';
import { isWhole } from './blocks';
import { recognisePicture } from './recognise';

/** True for the bytes of a picture of that kind that holds all it says it does. */
export function isSound(bytes: Uint8Array, type: Picture['type']): boolean {
  return recognisePicture(bytes)?.type === type && isWhole(bytes, type);
}
