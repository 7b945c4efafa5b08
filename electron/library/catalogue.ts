import type { LibraryEntry } from './entry';
import type { IndexLine } from './index-file';
import { SearchIndex } from './search/search-index';

/** What is known of one article: the line of the index file. */
type Known = Omit<IndexLine, 'words'>;

/** What the program knows of a library while it runs: entries, their words for searching, and which of them the index file has yet to learn. */
export class Catalogue {
  private readonly known = new Map<string, Known>();
  private readonly words = new SearchIndex();
  private sorted: readonly LibraryEntry[] | undefined;
  /** Names whose line in the index file is missing or old. */
  private readonly unsaved = new Set<string>();

  get size(): number {
    return this.known.size;
  }

  names(): string[] {
    return [...this.known.keys()];
  }

  entry(name: string): LibraryEntry | undefined {
    return this.known.get(name)?.entry;
  }

  /** Last changed first. */
  entries(): readonly LibraryEntry[] {
    this.sorted ??= [...this.known.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => compare(b.modifiedAt, a.modifiedAt) || compare(a.name, b.name));
    return this.sorted;
  }

  /** True when the file has the time and size it had when it was read: a hint, enough for a list. */
  isAsRead(name: string, { modifiedMs, size }: { modifiedMs: number; size: number }): boolean {
    const known = this.known.get(name);
    return known !== undefined && known.modifiedMs === modifiedMs && known.size === size;
  }

  set({ words, ...known }: IndexLine, { saved }: { saved: boolean }): void {
    const { name, modifiedAt } = known.entry;
    this.known.set(name, known);
    this.words.set(name, words, modifiedAt);
    this.sorted = undefined;
    if (saved) this.unsaved.delete(name);
    else this.unsaved.add(name);
  }

  delete(name: string): void {
    this.known.delete(name);
    this.words.delete(name);
    this.unsaved.delete(name);
    this.sorted = undefined;
  }

  get unsavedCount(): number {
    return this.unsaved.size;
  }

  /** Does ahead what the first search would have to do. */
  warm(): Promise<void> {
    return this.words.warm();
  }

  /** Takes the lines the index file has yet to learn; whoever takes them writes them, or gives them back. */
  takeUnsaved(): IndexLine[] {
    const lines = [...this.lines(this.unsaved)];
    this.unsaved.clear();
    return lines;
  }

  giveBack(lines: readonly IndexLine[]): void {
    for (const { entry } of lines) if (this.known.has(entry.name)) this.unsaved.add(entry.name);
  }

  /** The lines of the articles of those names, of all when no names are given. */
  *lines(names: Iterable<string> = this.known.keys()): Generator<IndexLine> {
    for (const name of names) {
      const known = this.known.get(name);
      const words = this.words.wordsOf(name);
      if (known && words) yield { ...known, words };
    }
  }

  search: SearchIndex['search'] = (query, how) => this.words.search(query, how);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
