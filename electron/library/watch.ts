import { type FSWatcher, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Clock } from '../storage';

export interface WatchGiven {
  /** The library's folder. */
  readonly folder: string;
  /** Names of the article folders to watch; asked again after each change. */
  readonly names: () => readonly string[];
  readonly clock: Clock;
  /** Something may have changed: in these articles, or anywhere where `names` is absent. Never called twice at once. */
  readonly onHint: (names?: readonly string[]) => Promise<void>;
}

/** A storm of events is over when none came for so long… */
const quietMs = 200;
/** …or has lasted so long: a folder that never rests is looked at all the same. */
const longestStormMs = 2000;
/** How often the whole folder is looked at, for what cannot be watched: network disks, and articles past the bound. */
const pollMs = 30_000;
/** Where folders are watched one by one: the system's own bound is 8,192 in old kernels, for all programs together. */
const mostWatched = 2000;

/** Systems that watch a folder with all in it by themselves; elsewhere each article's folder is watched on its own. */
const watchesWhole = process.platform === 'darwin' || process.platform === 'win32';

/** Watches a library until it is closed; where watching is impossible it only polls. */
export class LibraryWatch {
  private root: FSWatcher | undefined;
  /** The folder that `root` watches went. Until another stands in its place it may yet tell that it came back. */
  private rootWent = false;
  private readonly inner = new Map<string, FSWatcher>();
  private readonly hinted = new Set<string>();
  private hintedAll = false;
  private stormBegan: number | undefined;
  private stopSettling: (() => void) | undefined;
  private stopPolling: (() => void) | undefined;
  /** A storm is over and not yet told: a look at a large library may last longer than the next storm. */
  private isDue = false;
  private telling = false;
  private closed = false;

  constructor(private readonly given: WatchGiven) {
    this.watchAgain();
    this.poll();
  }

  close(): void {
    this.closed = true;
    this.stopSettling?.();
    this.stopPolling?.();
    this.root?.close();
    for (const watcher of this.inner.values()) watcher.close();
    this.inner.clear();
  }

  private poll(): void {
    this.stopPolling = this.given.clock.after(pollMs, () => {
      this.hint();
      this.poll();
    });
  }

  /** Notes what changed, and tells it when the storm is over. */
  private hint(name?: string): void {
    if (this.closed) return;
    if (name === undefined) this.hintedAll = true;
    else this.hinted.add(name);
    const now = this.given.clock.now();
    this.stormBegan ??= now;
    this.stopSettling?.();
    const wait = Math.min(quietMs, Math.max(0, this.stormBegan + longestStormMs - now));
    this.stopSettling = this.given.clock.after(wait, () => void this.tell());
  }

  private async tell(): Promise<void> {
    this.isDue = true;
    if (this.telling) return;
    this.telling = true;
    try {
      while (this.isDue && !this.closed) await this.tellOnce();
    } finally {
      this.telling = false;
    }
  }

  private async tellOnce(): Promise<void> {
    this.isDue = false;
    const names = this.hintedAll ? undefined : [...this.hinted];
    this.hinted.clear();
    this.hintedAll = false;
    this.stormBegan = undefined;
    await this.given.onHint(names);
    // What changed between that look and the watch is seen by one more.
    if (!this.closed) for (const name of this.watchAgain()) this.hint(name);
  }

  /**
   * Begins to watch what is not watched yet, and lets go of what is no longer there. Answers the names newly watched, undefined for
   * the whole folder.
   */
  private watchAgain(): readonly (string | undefined)[] {
    const fresh: (string | undefined)[] = this.watchRoot() ? [undefined] : [];
    if (watchesWhole) return fresh;
    const names = new Set(this.given.names().slice(0, mostWatched));
    for (const [name, watcher] of this.inner) {
      if (names.has(name)) continue;
      watcher.close();
      this.inner.delete(name);
    }
    for (const name of names) {
      if (this.inner.has(name)) continue;
      const watcher = this.watching(join(this.given.folder, name), false, () => this.hint(name));
      if (!watcher) break;
      this.inner.set(name, watcher);
      fresh.push(name);
    }
    return fresh;
  }

  /** Answers whether it was not watched before. */
  private watchRoot(): boolean {
    if (this.root && !this.rootWent) return false;
    const watcher = this.watching(this.given.folder, watchesWhole, (name) => {
      const [article] = name?.split(sep) ?? [];
      // Without a name, or for one that is new, renamed or gone, the list of folders itself may be another.
      if (article === undefined || !this.given.names().includes(article) || !watchesWhole) this.hint();
      else this.hint(article);
    });
    if (!watcher) return false;
    this.root?.close();
    this.root = watcher;
    this.rootWent = false;
    return true;
  }

  /** A watcher, or nothing where the system gives none (no room for more, a network disk): polling remains. */
  private watching(
    path: string,
    recursive: boolean,
    onEvent: (name: string | null) => void,
  ): FSWatcher | undefined {
    try {
      const watcher = watch(path, { recursive, persistent: false }, (kind, name) => {
        // Told under its own name, the folder itself went. Another that takes its place is not the one that is watched.
        if (kind === 'rename' && name === basename(path)) this.went(watcher);
        else onEvent(name);
      });
      watcher.on('error', () => this.lost(watcher));
      return watcher;
    } catch {
      return undefined;
    }
  }

  /** The folder of a watcher went; with the library went its articles, which tell nothing of it themselves. */
  private went(watcher: FSWatcher): void {
    if (this.root !== watcher) {
      this.lost(watcher);
      return;
    }
    this.rootWent = true;
    for (const inner of this.inner.values()) inner.close();
    this.inner.clear();
    this.hint();
  }

  /** A watcher that fails (the disk was taken out) is let go of; the next hint or poll tries again. */
  private lost(watcher: FSWatcher): void {
    watcher.close();
    if (this.root === watcher) this.root = undefined;
    for (const [name, inner] of this.inner) if (inner === watcher) this.inner.delete(name);
    this.hint();
  }
}
