import type { Article, Mending, Operation, Outcome } from '../../article';
import type { SaveState } from '../../article/bridge/save-state';
import type { Clock } from './clock';
import type { Disk } from './disk';
import type { VersionEntry } from './version-file';

/**
 * An open article, the machine's own copy of it, and everything that keeps it: journal, saving, versions. Made by
 * `openArticle`; used until `close`. All disk work of one article happens in one order, never two writes at once.
 */
export interface WorkingArticle {
  /** Absolute path. Changes by `moveTo`, and where another article has taken the place (`elsewhere`). */
  readonly folder: string;
  /** The words as last recorded, saved or not. */
  readonly article: Article;
  readonly state: SaveState;
  /** Changes found in a journal that could not be played again; their files are kept, as `….journal.unplayed`. */
  readonly unplayed: readonly Unplayed[];
  /** What was put right when the file was read. */
  readonly mended: readonly Mending[];

  /**
   * Applies what the window did and puts it in the journal, on disk within 100 ms. `out-of-step` when it does not
   * fit: nothing of it was applied, and the window is to be asked for the whole article. `newer-format` when read-only.
   */
  record(operations: readonly Operation[]): Outcome<void>;
  /** The whole article as the window holds it; its identity and times stay those of the machine's copy. */
  replace(article: Pick<Article, 'metadata' | 'parts'>): Outcome<void>;
  /** Resolves when everything recorded before the call is on disk, in the journal or the article. */
  flush(): Promise<Outcome<void>>;
  /** Saves at once. In `changed-on-disk` and `gone` it answers that problem and writes nothing. */
  saveNow(): Promise<Outcome<void>>;

  /** Keeps the words as they are now under a name (at most 80 characters are kept of it). */
  keepVersion(name: string): Promise<Outcome<VersionEntry>>;
  /**
   * Keeps words that were handed off, whatever was typed since; `form` names what left (`page-zip`). In a read-only
   * article nothing is kept, and `newer-format` says so.
   */
  keepHandedOver(article: Article, form: string): Promise<Outcome<VersionEntry>>;
  /** Newest first. */
  versions(): Promise<Outcome<readonly VersionEntry[]>>;
  /** The article as a version holds it; `file` is that of a `VersionEntry`. */
  version(file: string): Promise<Outcome<Article>>;
  /** The words become those of the version; what they were before is a version too. */
  restoreVersion(file: string): Promise<Outcome<void>>;

  /**
   * A person's choice in `changed-on-disk`: keep `mine` or take `theirs`; the other is kept as a version. In `gone`
   * only `mine` has a meaning: write the article again.
   */
  resolve(choice: 'mine' | 'theirs'): Promise<Outcome<void>>;
  /** A hint that the file may have changed outside. Without words of ours the article is read again, with `onArticle`. */
  diskChanged(): Promise<void>;
  /** Saves, renames the folder, and goes on there; `folder` tells where it stands. `already-there` where something is. */
  moveTo(folder: string): Promise<Outcome<void>>;
  /**
   * Saves what is left and lets go of the article. When saving is impossible the problem is the answer, the words
   * are in the journal, and the next opening brings them back.
   */
  close(): Promise<Outcome<void>>;
}

export interface OpenGiven {
  readonly disk: Disk;
  /** Absolute path of the article's folder. */
  readonly folder: string;
  /** Absolute path of the application's own folder for journals and locks; never inside a synchronised folder. */
  readonly journals: string;
  /** The person's name, told to whoever finds the article open. */
  readonly by: string;
  readonly clock?: Clock;
  /** Every change of state, in order. */
  readonly onState?: (state: SaveState) => void;
  /** The words became others without the window: read again from disk, a version restored, theirs taken. */
  readonly onArticle?: (article: Article) => void;
  /** A version was kept, by an act or by itself, or removed by age. */
  readonly onVersions?: () => void;
  /** Whether that id is another folder's, of which this one is a copy then: it gets one of its own. */
  readonly isAnothers?: (id: string) => Promise<boolean>;
  /**
   * A folder that nobody has, for an article whose own another article has taken: it goes on there, as `gone`, until a person
   * has it written again.
   */
  readonly elsewhere?: (article: Article) => Promise<Outcome<string>>;
  /** The article has left that folder to another, and stands for `folder`. */
  readonly onStoodAside?: (from: string) => void;
  /** Copies the pictures out of the folder it left into the one it is written into. */
  readonly bringPictures?: (from: string, to: string) => Promise<Outcome<void>>;
  /** Opens though another program that cannot be reached from here seems to hold it (a lock of another computer). */
  readonly takeOver?: boolean;
}

/** A journal file with changes that did not fit the article. */
export interface Unplayed {
  /** Its path once the article has been saved. */
  readonly keptAt: string;
  /** At least so many batches of operations. */
  readonly batches: number;
}
