export { type Found, findPlaces, mostPlaces, type Place } from './find-places';
export type { HowToFind } from './fold-for-find';
export { placeAtOrAfter } from './place-near';
