import { basename } from 'node:path';
import {
  type Article,
  articleHash,
  failed,
  type Operation,
  type Outcome,
  succeeded,
  wordsOf,
} from '../../article';
import type { Opened } from '../../article/bridge/articles';
import type { News } from '../../article/bridge/contract';
import type { NewsName } from '../../article/bridge/names';
import { type Disk, type OpenGiven, onDisk, openArticle, type WorkingArticle } from '../storage';
import { FolderMoves } from './folder-moves';

/** An article a window owns. */
interface OwnedArticle<Asker> {
  name: string;
  /** Names its folder had before; a batch under way still speaks of it by them. */
  readonly formerly: Set<string>;
  readonly asker: Asker;
  readonly working: WorkingArticle;
  /** Number of the last batch taken; a replacement of our own counts as one. */
  sequence: number;
  /** The window has been told that it is out of step; nothing is recorded until it has sent the whole article. */
  outOfStep: boolean;
  /** Told when the article is let go of. */
  readonly onGone: Set<() => void>;
}

/** Longest a window may take to hand over an article another one needs, in milliseconds; a hung one loses it all the same. */
const longestGiveUpMs = 1500;

export interface OpenArticlesGiven<Asker> {
  readonly disk: Disk;
  /** The application's own folder for journals. */
  readonly journals: string;
  readonly by: () => string;
  readonly tell: <Name extends NewsName>(asker: Asker, name: Name, told: News[Name]) => void;
  /** The file of an article was written. */
  readonly onSaved: (name: string) => void;
  /** An article could not be saved; it is tried again by itself. */
  readonly onFailed: () => void;
  /** Path the article's folder should have instead, when it is closed; undefined when its name is good. */
  readonly betterFolder: (name: string, article: Article) => Promise<string | undefined>;
  /** Whether the folder is a copy of another that has the same id. */
  readonly isCopy: (article: { folder: string; id: string }) => Promise<boolean>;
  readonly onRenamed: (from: string, to: string) => void;
  /** Room for an article whose folder another has taken. */
  readonly room: Required<Pick<OpenGiven, 'elsewhere' | 'bringPictures'>>;
  /** What stands open in a window, and whether the disk holds every word of it; null for nothing any more. */
  readonly onStands: (
    asker: Asker,
    article: { name: string; folder: string; isSaved: boolean } | null,
  ) => void;
  /** An article was closed, every word of it on the disk; until this is done nobody opens, moves or renames it. */
  readonly onClosed: (folder: string) => Promise<void>;
  readonly log: (fault: string) => void;
}

/** The articles that stand open, each owned by one window. */
export class OpenArticles<Asker> {
  private readonly held = new Map<string, OwnedArticle<Asker>>();
  /** By name, what is just being opened or let go of: two windows may be at one article in the same instant. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  private readonly moves: FolderMoves;

  constructor(private readonly given: OpenArticlesGiven<Asker>) {
    this.moves = new FolderMoves(async (folder) => {
      const found = await onDisk(folder, () => given.disk.stat(folder));
      return found.ok || found.problem.kind !== 'not-there';
    });
  }

  /** Opens the folder for this window. A window that comes back after a crash finds its article as it left it. */
  async open(folder: string, asker: Asker): Promise<Outcome<Opened>> {
    for (;;) {
      const now = await this.folderNow(folder);
      const name = basename(now);
      // Another window may have asked in the same instant.
      if (!this.underWay.has(name)) return this.alone(name, () => this.openNow(name, now, asker));
    }
  }

  /** Where the folder is, once nobody opens or lets go of its article any more: it may have another name then. */
  async folderNow(folder: string): Promise<string> {
    for (;;) {
      const now = await this.moves.now(folder);
      const busy = this.underWay.get(basename(now));
      if (busy === undefined) return now;
      await busy;
    }
  }

  /**
   * Does something to an article's folder; who asks for the article meanwhile waits, and finds it where it is then. Given is where
   * the folder is.
   */
  async apart<Value>(folder: string, act: (folder: string) => Promise<Value>): Promise<Value> {
    for (;;) {
      const now = await this.folderNow(folder);
      const name = basename(now);
      if (!this.underWay.has(name)) return this.alone(name, () => act(now));
    }
  }

  private async openNow(name: string, folder: string, asker: Asker): Promise<Outcome<Opened>> {
    const standing = this.held.get(name);
    if (standing?.asker === asker) return succeeded(openedOf(standing, false));
    if (standing) return failed({ kind: 'open-elsewhere', at: name, by: this.given.by() });
    const { disk, journals, by, tell, onSaved, onFailed } = this.given;
    let held: OwnedArticle<Asker> | undefined;
    const opened = await openArticle({
      disk,
      folder,
      journals,
      by: by(),
      ...this.given.room,
      onStoodAside: () => held && this.stoodAside(held),
      isAnothers: async (id) => this.byId(id) !== undefined || this.given.isCopy({ folder, id }),
      onState: (state) => {
        if (!held) return;
        tell(asker, 'saveState', { name: held.name, standing: { state, sequence: held.sequence } });
        if (state.name === 'saved') onSaved(held.name);
        this.tellStands(held);
        if (state.name === 'failed') onFailed();
      },
      onVersions: () => {
        if (held) tell(asker, 'versionsChanged', { name: held.name });
      },
      onArticle: (article) => {
        if (!held) return;
        // Batches under way were made on the article before: their number no longer fits, and the window hears why.
        held.sequence += 1;
        const standing = { state: held.working.state, sequence: held.sequence };
        tell(asker, 'replaced', { name: held.name, article, standing });
      },
    });
    if (!opened.ok) return opened;
    const working = opened.value;
    held = { name, formerly: new Set(), asker, working, sequence: 0, outOfStep: false, onGone: new Set() };
    this.held.set(name, held);
    this.tellStands(held);
    const { state, unplayed } = working;
    const recovered = state.name !== 'saved' && state.name !== 'read-only';
    return succeeded(openedOf(held, recovered || unplayed.length > 0));
  }

  record(
    name: string,
    batch: { sequence: number; operations: readonly Operation[]; hash?: number | undefined },
    asker: Asker,
  ): Outcome<null> {
    const held = this.of(name, asker);
    if (!held) return failed({ kind: 'no-article', at: name });
    if (held.outOfStep || batch.sequence !== held.sequence + 1) return this.outOfStep(held);
    // Before the operations: the state they bring about speaks of this batch already.
    held.sequence = batch.sequence;
    const recorded =
      batch.operations.length > 0 ? held.working.record(batch.operations) : succeeded(undefined);
    if (!recorded.ok) return recorded.problem.kind === 'out-of-step' ? this.outOfStep(held) : recorded;
    if (batch.hash !== undefined && batch.hash !== articleHash(held.working.article)) {
      const { state } = held.working;
      // What may only be read is not to be mended: asked for the whole article, the window would send it in vain.
      if (state.name === 'read-only') return failed(state.problem);
      this.given.log(`Window and machine held different words of ${name}; the window's are taken.`);
      return this.outOfStep(held);
    }
    if (batch.operations.length === 0) this.tellState(held);
    return succeeded(null);
  }

  replace(name: string, sequence: number, article: Article, asker: Asker): Outcome<null> {
    const held = this.of(name, asker);
    if (!held) return failed({ kind: 'no-article', at: name });
    held.outOfStep = false;
    held.sequence = sequence;
    const replaced = held.working.replace(article);
    this.tellState(held);
    return replaced.ok ? succeeded(null) : replaced;
  }

  /** The article as the machine holds it. */
  working(name: string, asker: Asker): Outcome<WorkingArticle> {
    const held = this.of(name, asker);
    return held ? succeeded(held.working) : failed({ kind: 'no-article', at: name });
  }

  opened(name: string, asker: Asker): Outcome<Opened> {
    const held = this.of(name, asker);
    return held ? succeeded(openedOf(held, false)) : failed({ kind: 'no-article', at: name });
  }

  /** The open article of that id, for what the scheme serves of it. */
  byId(id: string): WorkingArticle | undefined {
    return [...this.held.values()].find(({ working }) => working.article.id === id)?.working;
  }

  /** True while the article stands open in any window. */
  isOpen(name: string): boolean {
    return this.held.has(name);
  }

  /** Names of all that stand open; the folder of one may have gone. */
  names(): Iterable<string> {
    return this.held.keys();
  }

  /** The window in which the article stands open. */
  ownerOf(name: string): Asker | undefined {
    return this.held.get(name)?.asker;
  }

  /** The name an article of that window has by now; undefined where it has none that is, or was, called so. */
  nameOf(name: string, asker: Asker): string | undefined {
    return this.of(name, asker)?.name;
  }

  /** Has its window send every word and close it; answers the name of its folder, which may be another by then. */
  async giveUp(name: string): Promise<string> {
    const held = this.held.get(name);
    if (!held) return name;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longestGiveUpMs);
      held.onGone.add(() => {
        clearTimeout(timer);
        resolve();
      });
      this.given.tell(held.asker, 'giveUp', { name });
    });
    if (this.held.get(held.name) === held) await this.letGo(held);
    return held.name;
  }

  /** Closes every article; windows other than that one are asked for their last words first. */
  async giveUpAll(asker: Asker): Promise<void> {
    const others = [...this.held.values()].filter((held) => held.asker !== asker);
    await Promise.all(others.map(({ name }) => this.giveUp(name)));
    await this.closeAll();
  }

  /** The folder was moved; an article that stands open goes on under its new name. */
  moved(from: string, to: string): void {
    this.moves.moved(from, to);
    const held = this.held.get(basename(from));
    if (held?.working.folder !== to) return;
    this.held.delete(held.name);
    this.named(held, basename(to));
    this.held.set(held.name, held);
  }

  /** Answers the name of its folder, which may be a better one than it had. */
  async close(name: string, asker: Asker): Promise<Outcome<{ name: string }>> {
    const held = this.of(name, asker);
    if (!held) return failed({ kind: 'no-article', at: name });
    await this.letGo(held);
    return succeeded({ name: held.name });
  }

  /** A hint that something in the library changed outside. */
  async diskChanged(): Promise<void> {
    await Promise.all([...this.held.values()].map(({ working }) => working.diskChanged()));
  }

  /** Saves whatever is not saved, now: the window lost the focus, or the computer goes to sleep. */
  async saveAll(): Promise<void> {
    const edited = [...this.held.values()].filter(({ working }) => working.state.name === 'edited');
    await Promise.all(edited.map(({ working }) => working.saveNow()));
  }

  /** Saves and lets go of every article of a window, or of all windows. */
  async closeAll(asker?: Asker): Promise<void> {
    // What is just being opened would else stay with a window that is gone.
    await Promise.all(this.underWay.values());
    const theirs = [...this.held.values()].filter((held) => asker === undefined || held.asker === asker);
    await Promise.all(theirs.map((held) => this.letGo(held)));
  }

  private letGo(held: OwnedArticle<Asker>): Promise<void> {
    this.held.delete(held.name);
    return this.alone(held.name, (alsoUnder) => this.letGoNow(held, alsoUnder));
  }

  /** Until the act has ended, who asks for the name waits; and for any other the act gives the article on its way. */
  private async alone<Value>(
    name: string,
    act: (alsoUnder: (name: string) => void) => Promise<Value>,
  ): Promise<Value> {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const names = new Set<string>();
    const alsoUnder = (name: string) => {
      names.add(name);
      this.underWay.set(name, ended);
    };
    alsoUnder(name);
    try {
      return await act(alsoUnder);
    } finally {
      for (const name of names) if (this.underWay.get(name) === ended) this.underWay.delete(name);
      end();
    }
  }

  private async letGoNow(held: OwnedArticle<Asker>, alsoUnder: (name: string) => void): Promise<void> {
    await this.nameWell(held, alsoUnder);
    const closed = await held.working.close();
    this.given.onStands(held.asker, null);
    // The words are in the journal, and the next opening brings them back.
    if (!closed.ok) this.given.log(`${held.name} was closed unsaved: ${JSON.stringify(closed.problem)}`);
    if (!closed.ok && closed.problem.kind === 'not-there') this.tellWordsLeft(held);
    try {
      if (closed.ok) await this.given.onClosed(held.working.folder);
    } finally {
      for (const gone of held.onGone) gone();
    }
  }

  /** No list has the article any more, so nobody could open it. */
  private tellWordsLeft({ asker, working: { article } }: OwnedArticle<Asker>): void {
    if (wordsOf(article.parts).length > 0) this.given.tell(asker, 'wordsLeft', { id: article.id });
  }

  /** An article begun without a headline lies in a folder without a name; now that it has one, so has its folder. */
  private async nameWell(held: OwnedArticle<Asker>, alsoUnder: (name: string) => void): Promise<void> {
    const { working, name } = held;
    const better = await this.given.betterFolder(name, working.article);
    if (better === undefined || working.state.name === 'read-only') return;
    const { folder } = working;
    // Before the folder has it: whoever finds it there by that name waits as well.
    alsoUnder(basename(better));
    const moved = await working.moveTo(better);
    // Where it cannot be moved it is well where it is.
    if (!moved.ok) return;
    this.moves.moved(folder, better);
    this.named(held, basename(better));
    this.given.onRenamed(name, held.name);
  }

  /** Its name is another article's now, which anybody may open. */
  private stoodAside(held: OwnedArticle<Asker>): void {
    const from = held.name;
    const to = basename(held.working.folder);
    // One that is being let go of is held no more.
    if (this.held.get(from) === held) {
      this.held.delete(from);
      this.held.set(to, held);
    }
    this.named(held, to);
    this.given.tell(held.asker, 'renamed', { from, to, slug: null });
    this.given.onRenamed(from, to);
  }

  private named(held: OwnedArticle<Asker>, name: string): void {
    held.formerly.add(held.name);
    held.name = name;
  }

  private of(name: string, asker: Asker): OwnedArticle<Asker> | undefined {
    const theirs = [...this.held.values()].filter((held) => held.asker === asker);
    return theirs.find((held) => held.name === name) ?? theirs.find(({ formerly }) => formerly.has(name));
  }

  private outOfStep(held: OwnedArticle<Asker>): Outcome<null> {
    held.outOfStep = true;
    return failed({ kind: 'out-of-step', at: held.name });
  }

  private tellStands({ asker, name, working: { folder, state } }: OwnedArticle<Asker>): void {
    const isSaved = state.name === 'saved' || state.name === 'read-only';
    this.given.onStands(asker, { name, folder, isSaved });
  }

  private tellState({ name, asker, working, sequence }: OwnedArticle<Asker>): void {
    this.given.tell(asker, 'saveState', { name, standing: { state: working.state, sequence } });
  }
}

function openedOf<Asker>({ name, working, sequence }: OwnedArticle<Asker>, recovered: boolean): Opened {
  const { article, state, unplayed, mended } = working;
  return {
    article,
    name,
    standing: { state, sequence },
    recovered: recovered ? { unplayed: unplayed.map(({ keptAt }) => keptAt) } : null,
    mended: mended.length,
  };
}
