export { type Found, type FoundPlace, findPlaces, mostPlaces } from './find-places';
export type { HowToFind } from './fold-for-find';
export { placeAtOrAfter } from './place-near';
