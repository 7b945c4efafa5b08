import {
  type Article,
  articleHash,
  countPart,
  countParts,
  defaultCharactersPerLine,
  failed,
  type Measure,
  type Metadata,
  type MetadataField,
  mostSteps,
  type Operation,
  type Part,
  type PartOperation,
  type Picture,
  type Problem,
  pictureFile,
  picturesShown,
  type SetMetadata,
  type Status,
  writeArticle,
} from '../../article';
import { servedPictureAddress } from '../../article/bridge/addresses';
import type { Opened, Standing } from '../../article/bridge/articles';
import type { Answer, Bridge } from '../../article/bridge/contract';
import { largestPicture } from '../../article/bridge/pictures';
import type { Place } from '../../article/bridge/program';
import type { SaveState } from '../../article/bridge/save-state';
import type { ArticleSession } from '../editor/article-editor';
import { shownState } from '../save-state/shown-state';
import { LostPictures } from './lost-pictures';
import { Recorder, type WhenIdle } from './recorder';

const whenIdle: WhenIdle = (act, longestMs) => void requestIdleCallback(act, { timeout: longestMs });

let opened = 0;

interface Circumstances {
  readonly left?: Place | undefined;
  readonly isUnasked?: boolean;
  readonly now?: () => Date;
}

/**
 * The article this window owns: the editor's parts, the metadata beside them, and what the machine says of both.
 * Parts change without anyone being told; whoever looks at them (counts, check) does so when the window is idle.
 */
export class OpenArticle {
  /** Another for every opening, so that the editor is drawn anew for it. */
  readonly key = ++opened;
  /** Where the writer stands in it; undefined until it is drawn. */
  place: (() => Place) | undefined;
  private drawn: ArticleSession | null = null;
  /** Its parts while no editor is drawn. */
  private lastParts: readonly Part[];
  private shown: SaveState;
  private standing: Standing;
  private meta: Metadata;
  private readonly recorder: Recorder;
  private readonly listeners = new Set<() => void>();
  private readonly editListeners = new Set<() => void>();
  private readonly caretListeners = new Set<() => void>();
  private named: string;
  private otherNotKept: Problem | undefined;
  /** Parts of this round of counting that have been counted. */
  private countedTo = 0;
  /** What stood before each step of the status taken here. */
  private readonly stepsHere: Pick<Metadata, 'status' | 'statusSteps'>[] = [];

  /** Where the writer stood when this window showed it last. */
  readonly left: Place | undefined;
  /** Whether it came in the place of another copy by itself, while a person may be at anything. */
  readonly isUnasked: boolean;
  private readonly now: () => Date;
  readonly lostPictures: LostPictures;

  constructor(
    readonly opened: Opened,
    private readonly bridge: Bridge,
    { left, isUnasked = false, now = () => new Date() }: Circumstances = {},
  ) {
    this.left = left;
    this.isUnasked = isUnasked;
    this.now = now;
    this.named = opened.name;
    this.standing = opened.standing;
    this.meta = opened.article.metadata;
    this.lastParts = opened.article.parts;
    this.recorder = new Recorder(
      () => this.named,
      bridge.article,
      {
        settle: () => this.session?.settle() ?? false,
        text: () => writeArticle(this.article),
        hash: () => articleHash(this.article),
      },
      opened.standing.sequence,
      () => this.tell(),
      whenIdle,
    );
    this.shown = this.standing.state;
    this.lostPictures = new LostPictures(
      () => picturesShown(this.parts),
      async () => {
        // The machine looks for those its own copy shows.
        await this.recorder.flush();
        return bridge.pictures.lost({ name: this.named });
      },
    );
  }

  get id(): string {
    return this.opened.article.id;
  }
  /** Name of its folder in the library. */
  get name(): string {
    return this.named;
  }
  get metadata(): Metadata {
    return this.meta;
  }
  get parts(): readonly Part[] {
    return this.drawn?.parts() ?? this.lastParts;
  }
  /** What the menus and panes may ask of the editor; null while it is not drawn. */
  get session(): ArticleSession | null {
    return this.drawn;
  }
  set session(session: ArticleSession | null) {
    this.lastParts = this.parts;
    this.drawn = session;
  }
  get article(): Article {
    return { ...this.opened.article, metadata: this.meta, parts: this.parts };
  }
  get readOnly(): boolean {
    return this.standing.state.name === 'read-only';
  }
  /** What the window may say of saving; the same object until it changes. */
  readonly saveState = (): SaveState => this.shown;
  /** Whether the machine did not take the last words: it holds this article no more. */
  readonly isRefused = (): boolean => this.recorder.isRefused;
  readonly currentMetadata = (): Metadata => this.meta;

  /** Told when the save state or the metadata change; never at a key. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  /** Told at every change of the words; whoever listens must do next to nothing. */
  readonly onEdit = (listener: () => void): (() => void) => {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  };

  /** Told when the caret or the selection moves, which is at every key too. */
  readonly onCaret = (listener: () => void): (() => void) => {
    this.caretListeners.add(listener);
    return () => this.caretListeners.delete(listener);
  };
  readonly caretMoved = (): void => {
    for (const listener of this.caretListeners) listener();
  };

  readonly recordParts = (operations: PartOperation[]): void => this.record(operations);

  setMetadata<Field extends MetadataField>(field: Field, after: Metadata[Field]): void {
    const before = this.meta[field];
    this.meta = { ...this.meta, [field]: after };
    // The field and its two values belong together, which the compiler cannot follow through a type parameter.
    this.record([{ type: 'set_metadata', field, before, after } as SetMetadata]);
    this.tell();
  }

  /** Takes the article a step on; the step is remembered with its moment, its author and what they say of it. */
  setStatus(status: Status, by: string, sentence = ''): void {
    const { statusSteps, status: before } = this.meta;
    const step = { status, at: this.now().toISOString(), by, sentence };
    this.stepsHere.push({ statusSteps, status: before });
    this.setMetadata('statusSteps', [...statusSteps, step].slice(-mostSteps));
    this.setMetadata('status', status);
  }

  /** Whether the last step was taken here, since the article was opened; only such a one may be taken back. */
  readonly canTakeBack = (): boolean => this.stepsHere.length > 0;

  /** What the last step says; only of one taken here. */
  noteStep(sentence: string): void {
    const last = this.meta.statusSteps.at(-1);
    if (last && this.canTakeBack())
      this.setMetadata('statusSteps', [...this.meta.statusSteps.slice(0, -1), { ...last, sentence }]);
  }

  /** Undoes the last step taken here, as if it had not been taken. */
  takeBackStatus(): void {
    const before = this.stepsHere.pop();
    if (!before) return;
    this.setMetadata('statusSteps', before.statusSteps);
    this.setMetadata('status', before.status);
  }

  stand(standing: Standing): void {
    this.standing = standing;
    this.tell();
  }

  rename(name: string): void {
    this.named = name;
  }

  /** Sends the machine every word; resolves when it has them. */
  async flush(): Promise<void> {
    await this.settle();
    await this.recorder.flush();
  }

  /** Whether the window holds words the machine may not know; its own copy must then win. */
  get unsent(): boolean {
    return this.session?.settle() || this.recorder.unsent;
  }

  /**
   * The machine's copy became another while this window had words under way. Ours go on, for they stand nowhere else; the
   * other is kept as a version first, and where that cannot be, `notKept` says why. Throws the fault the machine met.
   * @param sequence number of the other copy
   */
  async insist(sequence: number): Promise<void> {
    const keeping = this.bridge.versions.keep({ name: this.named, title: '' });
    await this.recorder.replaceAll(keeping, sequence);
    const kept = await keeping;
    if (kept.ok) return;
    this.otherNotKept = kept.problem;
    this.tell();
  }

  /** Why another copy of the article, which ours took the place of, is no version; undefined where there is none such. */
  readonly notKept = (): Problem | undefined => this.otherNotKept;

  /** Another copy of the article stands in this one's place: whatever its own clocks still ask for is over. */
  retire(): void {
    this.recorder.stop();
  }

  /** Sends the machine every word, the last ones: once it resolves nothing more is taken down. */
  async handOver(): Promise<void> {
    await this.recorder.end(() => this.session?.settle() ?? false);
  }

  /** The machine, which has every word, saves them and gives the article up. */
  async letGo(): Promise<void> {
    await this.bridge.article.close({ name: this.named });
  }

  readonly pictureAddress = (picture: Picture): string => servedPictureAddress(this.id, pictureFile(picture));

  counts() {
    return countParts(this.parts, this.measure);
  }

  /** Counts parts that `counts` would have to count, for so many milliseconds at most; true once it has been through all. */
  countSome(longestMs: number): boolean {
    const endMs = performance.now() + longestMs;
    for (const part of this.parts.slice(this.countedTo)) {
      if (performance.now() > endMs) return false;
      countPart(part, this.measure);
      this.countedTo++;
    }
    this.countedTo = 0;
    return true;
  }

  async choosePicture() {
    return this.taken(await this.bridge.pictures.choose({ name: this.named }));
  }

  /** A file beyond the bound is not read: its bytes alone would fill the window's memory. */
  async takePicture(file: File): Promise<Answer<'pictures', 'add'>> {
    if (file.size > largestPicture)
      return failed({ kind: 'too-large', at: file.name, limit: largestPicture });
    const path = this.bridge.pathOf(file);
    if (path !== '') return this.taken(await this.bridge.pictures.addFile({ name: this.named, path }));
    const bytes = new Uint8Array(await file.arrayBuffer());
    return this.taken(await this.bridge.pictures.add({ name: this.named, file: file.name, bytes }));
  }

  /** It may be the one whose file was lost. */
  private taken(added: Answer<'pictures', 'add'>): Answer<'pictures', 'add'> {
    if (added.ok) this.lostPictures.found(added.value.picture);
    return added;
  }

  private get measure(): Measure {
    return { language: this.meta.language, charactersPerLine: defaultCharactersPerLine };
  }

  /** A letter shown in this very moment is recorded too. */
  private async settle(): Promise<void> {
    this.session?.settle();
    // Slate tells of its operations in a microtask, which was asked for before this one.
    await Promise.resolve();
  }

  async bringPicture(picture: Picture) {
    const brought = await this.bridge.pictures.bring({ name: this.named, picture });
    if (brought.ok) this.lostPictures.found(picture);
    return brought;
  }

  ownFields(picture: Picture) {
    return this.bridge.pictures.fields({ name: this.named, picture });
  }

  revealPicture(picture: Picture) {
    return this.bridge.pictures.reveal({ name: this.named, picture });
  }

  private record(operations: readonly Operation[]): void {
    this.recorder.record(operations);
    for (const listener of this.editListeners) listener();
  }

  private tell(): void {
    const shown = shownState(this.standing, { unsent: this.recorder.unsent, sent: this.recorder.sequence });
    // Another object of the same meaning would draw the status line anew at each key.
    if (JSON.stringify(shown) !== JSON.stringify(this.shown)) this.shown = shown;
    for (const listener of this.listeners) listener();
  }
}
