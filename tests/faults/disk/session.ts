import { type Article, freshPart, type Outcome, readArticle, writeArticle } from '../../../article';
import type { SaveState } from '../../../article/bridge/save-state';
import { addPicture } from '../../../electron/library';
import { type Disk, openArticle, type WorkingArticle } from '../../../electron/storage';
import { aPng } from '../../library/pictures/pictures-by-hand';
import { createArticle } from '../../storage/create-article';
import { type ManualClock, manualClock } from '../../storage/manual-clock';
import { story, storyWith, textOf, typing } from '../../storage/story';
import type { LookedDisk } from './actor';

/** What was told to the person, and so must be true after any misfortune. */
export interface Promises {
  /** The words after every change, oldest first. */
  readonly texts: string[];
  /** The last of them of which the program said that the disk has it. */
  acknowledged: number;
  /** Texts of versions said to be kept. */
  readonly versions: string[];
  /** Texts of both sides where another program wrote over ours: each stands somewhere, whatever was chosen. */
  readonly sides: string[];
  /** The text an older program wrote: its bytes stand in the file or in a version. */
  readonly original?: string;
  /** The program could not read its journals when it opened the article, and said so: their words come back beside. */
  blind?: boolean;
  /** Where the article may stand: a rename under way has two. */
  folders: string[];
  created: boolean;
}

/** A person's session with one article on some disk; every step goes on whatever the one before met. */
export class Session {
  readonly clock: ManualClock = manualClock();
  readonly promises: Promises;
  readonly states: SaveState[] = [];
  /** See `Actor.untrue`. */
  readonly untrue: string[] = [];
  article: WorkingArticle | undefined;

  constructor(
    /** The disk as the program sees it. */
    readonly seen: Disk,
    readonly disk: LookedDisk,
    before?: Promises,
  ) {
    const fresh = { texts: [''], acknowledged: -1, versions: [], sides: [], created: false };
    this.promises = structuredClone(before) ?? { ...fresh, folders: ['/library/story'] };
  }

  async create(): Promise<void> {
    const created = await createArticle(this.seen, '/library/story', story());
    if (created.ok) {
      this.promises.created = true;
      this.promises.acknowledged = 0;
    }
  }

  async open(): Promise<Outcome<WorkingArticle>> {
    const [folder = ''] = this.promises.folders;
    const opened = await openArticle({
      disk: this.seen,
      folder,
      journals: '/own/journals',
      by: 'Anne',
      clock: this.clock,
      onArticle: (article) => this.changed(article),
      onState: (state) => this.toldState(state),
    });
    if (!opened.ok) return opened;
    this.article = opened.value;
    if (opened.value.state.troubles.some(({ of }) => of === 'journal')) {
      // Words typed over these and those of the journal are two sides from now on.
      this.promises.blind = true;
      this.promises.sides.push(this.promises.texts[this.promises.acknowledged] ?? '');
      this.changed(opened.value.article);
    }
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
    if ((await this.article?.flush())?.ok) this.acknowledge(said);
    else this.notSavedAfter('a flush');
  }

  async save(): Promise<void> {
    const said = this.promises.texts.length - 1;
    if ((await this.article?.saveNow())?.ok) this.acknowledge(said);
    else this.notSavedAfter('a save');
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

  /** Takes a picture and shows it in a figure before the last paragraph, as the window does. */
  async addPicture(): Promise<void> {
    if (!this.article) return;
    const given = { bytes: aPng(3, 2), name: 'x.png' };
    const { folder } = this.article;
    let added = await addPicture(this.seen, folder, given);
    // She tries once more.
    if (!added.ok) added = await addPicture(this.seen, folder, given);
    if (!added.ok) return;
    const node = { ...freshPart('figure'), id: 'the-figure', picture: added.value };
    const path = [this.article.article.parts.length - 1];
    if (this.article.record([{ type: 'insert_node', path, node: node as never }]).ok)
      this.changed(this.article.article);
  }

  /** Another program writes the article over; what ours had there without knowing of it is gone, as it should be. */
  writeOutside(text: string): void {
    const path = `${this.promises.folders[0]}/article.json`;
    if (!this.article || !this.disk.look(path)) return;
    const { texts } = this.promises;
    this.disk.writeOutside(path, Buffer.from(writeArticle(storyWith(text))));
    if (this.article.state.name === 'saved') this.acknowledge(texts.push(text) - 1);
    else this.promises.sides.push(texts[this.promises.acknowledged] ?? '');
    this.promises.sides.push(text);
  }

  async lookAtDisk(): Promise<void> {
    await this.article?.diskChanged();
  }

  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const resolved = await this.article?.resolve(choice);
    if (resolved?.ok) this.promises.acknowledged = this.promises.texts.length - 1;
  }

  async close(): Promise<Outcome<void> | undefined> {
    const said = this.promises.texts.length - 1;
    const closed = await this.article?.close();
    if (closed?.ok) this.promises.acknowledged = said;
    this.article = undefined;
    return closed;
  }

  private acknowledge(text: number): void {
    this.promises.acknowledged = Math.max(this.promises.acknowledged, text);
  }

  /** "Saved" is said of the words as they are now. */
  private toldState(state: SaveState): void {
    this.states.push(state);
    if (state.name !== 'saved') return;
    const text = this.promises.texts.at(-1);
    this.promises.acknowledged = this.promises.texts.length - 1;
    const texts = this.promises.folders.map((folder) => textIn(this.disk.look(`${folder}/article.json`)));
    if (!texts.includes(text)) this.untrue.push(`"saved" was said of "${text}", the file has "${texts}"`);
  }

  private notSavedAfter(what: string): void {
    if (this.article?.state.name === 'saved')
      this.untrue.push(`${what} failed, and the article is said to be saved`);
  }
}

/** The text of an article's bytes, as any program reads them. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  const reading = bytes && readArticle(Buffer.from(bytes).toString());
  return reading?.ok ? textOf(reading.article) : undefined;
}
