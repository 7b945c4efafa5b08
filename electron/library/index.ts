/** The one door to the library: the folder of articles. Plain Node. */
export type { LibraryEntry } from './entry';
export { Library, type LibraryGiven, type Listed } from './library';
export type { Progress } from './look';
export type { HitContext } from './search/context';
export type { TrashedEntry } from './trash';
