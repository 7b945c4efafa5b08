/** The one door to storage: what keeps articles on a disk and loses nothing. Plain Node. */
export {
  type ArticleOnDisk,
  articleBytes,
  articleFile,
  picturesFolder,
  readArticleBytes,
  readArticleFolder,
  versionsFolder,
} from './article-folder';
export { type Clock, momentOf, systemClock } from './clock';
export type { Disk, Entry, EntryKind, Facts, OpenFile } from './disk';
export { diskProblem, errnoOf, onDisk, orRefuse, Refusal } from './disk-problem';
export { durableWrite, type Over, shortened, writeAll, writeNewFile } from './durable-write';
export { followLinks } from './follow-links';
export { inOrder } from './in-order';
export { readJournals } from './journal-files';
export { dropJournals, moveJournals } from './move-journals';
export { ensureFolder, ensureInside, makeFolder, refuseIfThere } from './new-folder';
export { findNewestGood, type NewestGood, putBack } from './newest-good';
export { nodeDisk } from './node-disk';
export { openArticle } from './open-article';
export { entriesOrNone } from './or-none';
export {
  findRecoveries,
  journalsOf,
  type Recovery,
  recoveredFor,
  type WhereIs,
  type WordsOnDisk,
} from './recovery';
export { removeFolder } from './remove-folder';
export { type Stamp, stampOf } from './stamp';
export { sweepAbandoned, sweepTemporary, temporaryBeside } from './temporary';
export { unnamedPictures } from './unnamed-pictures';
export type { VersionEntry, VersionKind } from './version-file';
export { readVersion } from './versions';
export { weighArticle } from './weigh-article';
export type { OpenGiven, Unplayed, WorkingArticle } from './working-article';
