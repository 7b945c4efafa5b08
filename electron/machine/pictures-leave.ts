import { pictureLengths } from '../../article/bridge/program';
import type { PicturesLeave } from '../hand-off';
import type { Machine } from './machine';

/** How pictures leave, as the person's preferences say. */
export function picturesLeave<Asker>({ choices, resize }: Machine<Asker>): PicturesLeave {
  const { pictureSize, keepLocation } = choices.get().preferences;
  const longest = pictureLengths[pictureSize];
  return { keepLocation, ...(longest === null ? {} : { longest }), ...(resize ? { resize } : {}) };
}
