import type { Article, Outcome, Problem } from '../../article';
import type { Trouble } from '../../article/bridge/save-state';
import type { Autosave } from './autosave';
import type { Clock } from './clock';
import type { Disk } from './disk';
import type { Over } from './durable-write';
import type { InOrder } from './in-order';
import type { Journal } from './journal';
import type { Ownership } from './ownership';
import type { Stamp } from './stamp';

/**
 * All that is held of one open article; the verbs beside (save, look-at-disk, resolve …) work on it, one after
 * another through `order`. Its state is not kept but read off it (`stateOf`), so no two fields can disagree.
 */
export interface Held {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Who is at work, as versions name them; may be empty. */
  readonly by: string;
  readonly order: InOrder;
  readonly journal: Journal;
  readonly autosave: Autosave;
  folder: string;
  /** Nothing where the lock could not be written; told as a trouble. */
  ownership: Ownership | undefined;
  article: Article;
  /** Rises with every change of the words, whoever made it. */
  revision: number;
  /** When the first change not yet saved was made. */
  editedSinceMs: number;
  saved: Saved;
  /** The save last begun and not yet proved; its bytes may stand on disk though it failed. */
  attempt: Attempt | undefined;
  /** Stamps of saves begun since the last proved one: whichever stands on disk is ours. */
  begun: Set<Stamp>;
  /**
   * Stamps of saves since the opening that were written over by newer ones. Found on disk they are no news but a late
   * copy (a synchronised folder, a backup): taking it in would take the text backwards.
   */
  readonly past: Set<Stamp>;
  saving: boolean;
  conflict: { sinceMs: number; theirs: 'readable' | 'newer-format' | 'unreadable' } | undefined;
  goneSinceMs: number | undefined;
  failure: { sinceMs: number; problem: Problem; tries: number; retryAtMs: number } | undefined;
  readOnly: Problem | undefined;
  troubles: Map<Trouble['of'], Problem>;
  /**
   * The file says what this program would not write again: an older format, something that had to be mended. Its bytes
   * are a version before anything is written over them, or nothing is.
   */
  irreplaceable: boolean;
  /** When an automatic version was last kept in this opening. */
  automaticAtMs: number | undefined;
  /** The folder in which another article stands now; what else of ours stood there may stand there still. */
  takenFrom: string | undefined;
  /** A folder of its own for an article whose place was taken, owned; undefined where none can be had. */
  readonly elsewhere: () => Promise<Pick<Held, 'folder' | 'ownership'> | undefined>;
  readonly bringPictures: (from: string) => Promise<Outcome<void>>;
  readonly tellStoodAside: (from: string) => void;
  /** Tells the state if it is another. */
  readonly tell: () => void;
  readonly tellArticle: () => void;
  readonly tellVersions: () => void;
}

/** What the disk was proved to hold. */
export interface Saved {
  readonly revision: number;
  readonly atMs: number;
  /** `absent`: nothing was ever there, or it has gone and is to be written again. */
  readonly stamp: Stamp | 'absent';
  readonly bytes: Uint8Array | undefined;
}

export interface Attempt {
  readonly revision: number;
  readonly article: Article;
  readonly bytes: Uint8Array;
  readonly stamp: Stamp;
  /** For `journal.drop`. */
  readonly mark: number;
}

/** What of ours may stand on disk. */
export function ours(held: Held): Over {
  return [held.saved.stamp, ...held.begun];
}

export function isEdited(held: Held): boolean {
  return held.revision !== held.saved.revision;
}

/** Why nothing may be written now. */
export function heldBack(held: Held): Problem | undefined {
  if (held.readOnly) return held.readOnly;
  if (held.conflict) return { kind: 'changed-on-disk', at: held.folder };
  if (held.goneSinceMs !== undefined) return { kind: 'not-there', at: held.folder };
  return undefined;
}
