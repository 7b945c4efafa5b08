import {
  type Article,
  failed,
  type Outcome,
  type Problem,
  type Status,
  slugFrom,
  slugOf,
  succeeded,
} from '../../article';
import {
  articleBytes,
  articleFile,
  type Clock,
  type Disk,
  durableWrite,
  inOrder,
  makeFolder,
  momentOf,
  onDisk,
  orRefuse,
  Refusal,
  readArticleFolder,
  sweepTemporary,
  systemClock,
} from '../storage';
import { Catalogue } from './catalogue';
import { articleToCopy, copyArticle } from './copy-article';
import type { LibraryEntry } from './entry';
import { IndexFile } from './index-file';
import { lookAtLibrary, lookAtOne, type Progress } from './look';
import { folderIn } from './names/folder-in';
import { freeFolderName, nameKey } from './names/folder-name';
import type { HitContext } from './search/context';
import type { Hit } from './search/search-index';
import { templatesFolder } from './templates/templates-folder';
import {
  emptyTrash,
  listTrash,
  moveFolder,
  moveToTrash,
  readTrashedName,
  type TrashedEntry,
  trashFolder,
} from './trash';
import { LibraryWatch } from './watch';
import { Writing } from './writing';

export interface LibraryGiven {
  readonly disk: Disk;
  /** Absolute path of the folder of articles; it must stand. */
  readonly folder: string;
  /** Absolute path of the application's own cache folder; may be lost at any time. */
  readonly cache: string;
  /**
   * Whether this program looks after the library and sweeps what a killed one left half made.
   */
  readonly sweep?: boolean;
  readonly clock?: Clock;
  /** Names of articles that stand open: the folder of one may have gone, and is no other's meanwhile. */
  readonly openNames?: () => Iterable<string>;
  /** While articles are read at the start: how many of how many folders. */
  readonly onProgress?: (progress: Progress) => void;
  /** An article came, changed or went, whether the list shows it or not. */
  readonly onChange?: () => void;
  /** While watched: the folder went or cannot be read (`no-library`, …), or is well again (null). */
  readonly onTrouble?: (problem: Problem | null) => void;
  /** The folder takes nothing more that is written, or does again: `writingTrouble` says which. */
  readonly onWriting?: () => void;
  /** The index could not be written: the next start reads every article again, nothing else is lost. */
  readonly onIndexProblem?: (problem: Problem) => void;
}

export interface Listed extends LibraryEntry {
  /** The words found, where there was a search and they stand in the body. */
  readonly context?: HitContext;
}

/** Lines kept back until there are so many, so that a first reading that is stopped goes on from there. */
const linesAtOnce = 500;

/** A folder of articles: what is in it, and every change of its folders. One owner in the program. */
export class Library {
  private readonly catalogue = new Catalogue();
  private readonly index: IndexFile;
  private readonly queue = inOrder();
  private readonly clock: Clock;
  private readonly writing: Writing;

  private watching: LibraryWatch | undefined;
  private trouble: Problem | null = null;

  private constructor(private readonly given: LibraryGiven) {
    this.clock = given.clock ?? systemClock;
    this.index = new IndexFile(given.disk, given.cache, given.folder);
    const { disk, folder, onWriting } = given;
    this.writing = new Writing({ disk, folder, onChange: () => onWriting?.() });
  }

  /** Reads the index of the last time, then what has changed since. `no-library` when the folder is not there. */
  static async open(given: LibraryGiven): Promise<Outcome<Library>> {
    const library = new Library(given);
    const looked = await library.queue(() => library.start());
    return looked.ok ? succeeded(library) : looked;
  }

  get folder(): string {
    return this.given.folder;
  }

  pathOf(name: string): string {
    return folderIn(this.folder, name);
  }

  entry(name: string): LibraryEntry | undefined {
    return this.catalogue.entry(name);
  }

  /** Articles with every word of the query, the best match first; the first 200 with the words in their context. */
  async search(query: string): Promise<Hit[]> {
    const { hits } = await this.catalogue.search(query, { limit: this.catalogue.size, contexts: 200 });
    return hits;
  }

  /** Articles that match, last changed first, or the best match first where there is a search; `total` is of the whole library. */
  async list(
    { search = '', status = null }: { search?: string; status?: Status | null } = {},
    signal?: AbortSignal,
  ): Promise<{ entries: Listed[]; total: number }> {
    const all = this.catalogue.entries();
    const fits = (entry: LibraryEntry) => status === null || entry.status === status;
    if (search.trim() === '') return { entries: all.filter(fits), total: all.length };
    const { hits } = await this.catalogue.search(search, {
      limit: all.length,
      ...(signal ? { signal } : {}),
    });
    const entries = hits.flatMap(({ name, context }) => {
      const entry = this.catalogue.entry(name);
      return entry && fits(entry) ? [{ ...entry, ...(context ? { context } : {}) }] : [];
    });
    return { entries, total: all.length };
  }

  /** Does ahead, in the background, what the first search would have to do. */
  prepareSearch(): Promise<void> {
    return this.catalogue.warm();
  }

  /** Looks at the folder again: all of it, or the one article that may have changed. */
  look(name?: string): Promise<Outcome<void>> {
    return this.queue(() => this.lookNow(name));
  }

  /**
   * Ok while the folder is well. Once the watch has met trouble with it (`no-library`, a failed disk) it is looked at again
   * at each call, so that who asks hears at once when it is back.
   */
  async standing(): Promise<Outcome<void>> {
    if (this.trouble === null) return succeeded(undefined);
    const looked = await this.look();
    this.told(looked);
    return looked;
  }

  /** Keeps the list in step with the folder by itself until the library is closed. */
  watch(): void {
    // A disk to read only says so before somebody has written for it.
    void this.writing.try();
    this.watching ??= new LibraryWatch({
      folder: this.folder,
      clock: this.clock,
      names: () => this.catalogue.entries().map(({ name }) => name),
      onHint: async (names) => {
        const looked = names ? await this.lookAtEach(names) : await this.look();
        this.told(looked);
      },
    });
  }

  /** A name for a folder that nothing in the library bears; for an article that is to be renamed, leave out its own. */
  async freeName(slug: string, own?: string, alsoTaken: Iterable<string> = []): Promise<Outcome<string>> {
    return onDisk(this.folder, async () => {
      const there = (await this.given.disk.readdir(this.folder)).map(({ name }) => name);
      const taken = [...there, ...(this.given.openNames?.() ?? [])].filter((name) => name !== own);
      return freeFolderName(slug, [...taken, ...alsoTaken]);
    });
  }

  /** Makes the folder of a new article, named by its slug or headline. */
  create(article: Article): Promise<Outcome<LibraryEntry>> {
    return this.make(slugOf(article), async (folder) => {
      orRefuse(await durableWrite(this.given.disk, articleFile(folder), articleBytes(article)));
    });
  }

  /** Makes the folder of an article whose files `fill` writes, durably; no name stands there until all of them do. */
  make(slug: string, fill: (folder: string) => Promise<void>): Promise<Outcome<LibraryEntry>> {
    return this.change(async () => {
      const name = await this.freeName(slug);
      if (!name.ok) return name;
      const made = await makeFolder(this.given.disk, this.pathOf(name.value), fill);
      return this.after(made, name.value);
    });
  }

  /** Folders in which an article of that id is: one, but for copies made in a file manager. */
  namesOf(id: string): string[] {
    return this.catalogue.entries().flatMap((entry) => (entry.id === id ? [entry.name] : []));
  }

  /**
   * Gives an article that is not open another slug and its folder that name (numbered where it is taken). An open one
   * is renamed by its owner: `freeName`, `moveTo`, then `look`.
   */
  rename(name: string, to: string): Promise<Outcome<LibraryEntry>> {
    return this.change(async () => {
      const slug = slugFrom(to);
      const free = await this.freeName(slug, name);
      if (!free.ok) return free;
      const renamed = await onDisk(this.pathOf(name), async () => {
        await this.writeSlug(name, slug);
        await this.renameFolder(name, free.value);
      });
      await this.lookNow(name);
      return this.after(renamed, free.value);
    });
  }

  /** A copy of an article as it is saved, or with other words where its owner holds some. */
  duplicate(name: string, { id, words }: { id: string; words?: Article }): Promise<Outcome<LibraryEntry>> {
    return this.change(async () => {
      const from = this.pathOf(name);
      const original = words ? succeeded(words) : await articleToCopy(this.given.disk, from);
      if (!original.ok) return original;
      const free = await this.freeName(slugOf(original.value));
      if (!free.ok) return free;
      const made = await copyArticle(this.given.disk, {
        article: original.value,
        from,
        to: this.pathOf(free.value),
        id,
        now: momentOf(this.clock.now()),
        // An article without a slug is named by its headline, and so is its copy once it has another.
        slug: original.value.metadata.slug === '' ? '' : free.value,
      });
      return this.after(made, free.value);
    });
  }

  /** Moves an article that is not open to the trash. Answers its name there. */
  trash(name: string): Promise<Outcome<string>> {
    return this.change(async () => {
      const moved = await moveToTrash(this.given.disk, this.folder, name, this.clock.now());
      await this.lookNow(name);
      return moved;
    });
  }

  trashed(): Promise<Outcome<TrashedEntry[]>> {
    return listTrash(this.given.disk, this.folder);
  }

  /** Puts an article back under the name it had, numbered where that is taken meanwhile. */
  restore(trashed: string): Promise<Outcome<LibraryEntry>> {
    return this.change(async () => {
      const told = readTrashedName(trashed);
      if (!told) return failed({ kind: 'not-there', at: trashed });
      const from = folderIn(trashFolder(this.folder), trashed);
      const entries = await onDisk(this.folder, () => this.given.disk.readdir(this.folder));
      if (!entries.ok) return entries;
      const name = restoredName(
        told.name,
        entries.value.map((entry) => entry.name),
      );
      const moved = await onDisk(from, () => moveFolder(this.given.disk, from, this.pathOf(name)));
      return this.after(moved, name);
    });
  }

  /** Removes articles from the trash for good, and only those; answers how many. */
  emptyTrash(trashed: readonly string[]): Promise<Outcome<number>> {
    return this.change(() => emptyTrash(this.given.disk, this.folder, trashed));
  }

  /** What keeps the folder from taking anything that is written; null when nothing does. Looked at again at each call. */
  writingTrouble(): Promise<Problem | null> {
    return this.writing.trouble();
  }

  /** An article of the library could not be saved: perhaps nothing else can either. */
  async savingFailed(): Promise<void> {
    await this.writing.try();
  }

  /** Resolves once the work asked for so far is done and the index is written. */
  close(): Promise<void> {
    this.watching?.close();
    return this.queue(async () => {
      await this.keepIndex();
      await this.writing.settled();
    });
  }

  /** Something that writes, one after another; the list is another afterwards or not. */
  private change<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    return this.queue(async () => this.writing.noted(await work()));
  }

  private async start(): Promise<Outcome<void>> {
    const { disk, folder, sweep = false } = this.given;
    for await (const line of this.index.lines()) this.catalogue.set(line, { saved: true });
    // What cannot be swept now (a disk to read only) is swept another time; what is wrong with the folder the look tells.
    if (sweep) await onDisk(folder, () => sweepTemporary(disk, folder));
    if (sweep) await onDisk(folder, () => sweepTemporary(disk, templatesFolder(folder)));
    if (sweep) await onDisk(folder, () => sweepTemporary(disk, trashFolder(folder)));
    return this.lookNow();
  }

  private async lookNow(name?: string): Promise<Outcome<void>> {
    const { disk, folder, onChange, onProgress } = this.given;
    const looked = await onDisk(folder, () =>
      name === undefined
        ? lookAtLibrary(disk, folder, this.catalogue, (progress) => {
            onProgress?.(progress);
            return this.catalogue.unsavedCount >= linesAtOnce ? this.keepIndex() : undefined;
          })
        : lookAtOne(disk, folder, name, this.catalogue),
    );
    if (!looked.ok) return looked;
    await this.keepIndex();
    if (looked.value) onChange?.();
    return succeeded(undefined);
  }

  private async lookAtEach(names: readonly string[]): Promise<Outcome<void>> {
    for (const name of names) {
      const looked = await this.look(name);
      if (!looked.ok) return looked;
    }
    return succeeded(undefined);
  }

  /** Tells when the folder itself went, or came back; the list stays as it was last seen. */
  private told(looked: Outcome<void>): void {
    const trouble = looked.ok ? null : looked.problem;
    if (JSON.stringify(trouble) === JSON.stringify(this.trouble)) return;
    this.trouble = trouble;
    this.given.onTrouble?.(trouble);
  }

  /**
   * The entry of an article just made or moved there. A failure may have come after the folder had its name already, so
   * the list is brought in step either way.
   */
  private async after(done: Outcome<unknown>, name: string): Promise<Outcome<LibraryEntry>> {
    const looked = await this.lookNow(name);
    if (!done.ok) return done;
    if (!looked.ok) return looked;
    const entry = this.catalogue.entry(name);
    return entry ? succeeded(entry) : failed({ kind: 'no-article', at: this.pathOf(name) });
  }

  /** Inside `onDisk` only. What cannot be read or is newer keeps its bytes: only the folder is renamed. */
  private async writeSlug(name: string, slug: string): Promise<void> {
    const path = this.pathOf(name);
    const read = await readArticleFolder(this.given.disk, path);
    if (!read.ok) {
      if (read.problem.kind === 'unreadable-article') return;
      throw new Refusal(read.problem);
    }
    const { article, writable, stamp } = read.value;
    if (!writable || article.metadata.slug === slug) return;
    const modifiedAt = momentOf(this.clock.now());
    const bytes = articleBytes({ ...article, modifiedAt, metadata: { ...article.metadata, slug } });
    orRefuse(await durableWrite(this.given.disk, articleFile(path), bytes, { over: [stamp] }));
  }

  /** Inside `onDisk` only. */
  private async renameFolder(name: string, to: string): Promise<void> {
    const { disk, folder } = this.given;
    if (name === to) return;
    if (nameKey(name) !== nameKey(to)) return moveFolder(disk, this.pathOf(name), this.pathOf(to));
    // Where case is folded the new name already finds the folder itself; a rename changes the letters alone.
    await disk.rename(this.pathOf(name), this.pathOf(to));
    await disk.syncFolder(folder);
  }

  private async keepIndex(): Promise<void> {
    const lines = this.catalogue.takeUnsaved();
    const written = await onDisk(this.index.path, () => this.index.keep(lines, this.catalogue));
    if (written.ok) return;
    this.catalogue.giveBack(lines);
    this.given.onIndexProblem?.(written.problem);
  }
}

/** The name an article had, where nothing bears it now. */
function restoredName(name: string, taken: readonly string[]): string {
  return taken.some((other) => nameKey(other) === nameKey(name)) ? freeFolderName(name, taken) : name;
}
