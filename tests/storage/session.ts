import type { Article, Outcome } from '../../article';
import type { SaveState } from '../../article/bridge/save-state';
import { createArticle, type Disk, openArticle, type WorkingArticle } from '../../electron/storage';
import { type ManualClock, manualClock } from './manual-clock';
import { story, textOf, typing } from './story';

/** What was told to the person, and so must be true after any misfortune. */
export interface Promises {
  /** The words after every change, oldest first. */
  readonly texts: string[];
  /** The last of them of which the program said that the disk has it. */
  acknowledged: number;
  /** Texts of versions said to be kept. */
  readonly versions: string[];
  /** Where the article may stand: a rename under way has two. */
  folders: string[];
  created: boolean;
}

/** A person's session with the program on some disk; every step goes on whatever the one before met. */
export class Session {
  readonly clock: ManualClock = manualClock();
  readonly promises: Promises = {
    texts: [''],
    acknowledged: -1,
    versions: [],
    folders: ['/library/story'],
    created: false,
  };
  readonly states: SaveState[] = [];
  article: WorkingArticle | undefined;

  constructor(readonly disk: Disk) {}

  async create(): Promise<void> {
    const created = await createArticle(this.disk, '/library/story', story());
    if (created.ok) {
      this.promises.created = true;
      this.promises.acknowledged = 0;
    }
  }

  async open(): Promise<Outcome<WorkingArticle>> {
    const [folder = ''] = this.promises.folders;
    const opened = await openArticle({
      disk: this.disk,
      folder,
      journals: '/own/journals',
      by: 'Anne',
      clock: this.clock,
      onArticle: (article) => this.changed(article),
      onState: (state) => {
        this.states.push(state);
        // "Saved" is said of the words as they are now.
        if (state.name === 'saved') this.promises.acknowledged = this.promises.texts.length - 1;
      },
    });
    if (opened.ok) this.article = opened.value;
    return opened;
  }

  type(text: string): void {
    if (!this.article) return;
    const outcome = this.article.record(typing(this.article.article, text));
    if (outcome.ok) this.changed(this.article.article);
  }

  changed(article: Article): void {
    this.promises.texts.push(textOf(article));
  }

  /** Until the journal or the file has what was typed. */
  async flush(): Promise<void> {
    const said = this.promises.texts.length - 1;
    if ((await this.article?.flush())?.ok)
      this.promises.acknowledged = Math.max(this.promises.acknowledged, said);
  }

  async save(): Promise<void> {
    const said = this.promises.texts.length - 1;
    if ((await this.article?.saveNow())?.ok)
      this.promises.acknowledged = Math.max(this.promises.acknowledged, said);
  }

  async keepVersion(name: string): Promise<void> {
    const text = this.article && textOf(this.article.article);
    if ((await this.article?.keepVersion(name))?.ok && text !== undefined) this.promises.versions.push(text);
  }

  async restoreOldest(): Promise<void> {
    const listed = await this.article?.versions();
    const oldest = listed?.ok ? listed.value.at(-1) : undefined;
    if (!oldest || !this.article) return;
    const before = textOf(this.article.article);
    const restored = await this.article.restoreVersion(oldest.file);
    if (restored.ok) this.promises.versions.push(before);
    if (restored.ok) this.promises.acknowledged = this.promises.texts.length - 1;
  }

  async rename(folder: string): Promise<void> {
    this.promises.folders = [...this.promises.folders, folder];
    const moved = await this.article?.moveTo(folder);
    if (moved?.ok) this.promises.folders = [folder];
    else if (this.article) this.promises.folders = [this.article.folder, ...this.promises.folders];
  }

  async close(): Promise<Outcome<void> | undefined> {
    const said = this.promises.texts.length - 1;
    const closed = await this.article?.close();
    if (closed?.ok) this.promises.acknowledged = said;
    this.article = undefined;
    return closed;
  }
}
