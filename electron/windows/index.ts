import type { BaseWindow, WebContents } from 'electron';
import type { News } from '../../article/bridge/contract';
import type { NewsName } from '../../article/bridge/names';
import type { Command } from '../../article/bridge/news';
import type { ChoicesKept, KeptWindow } from '../machine/choices';
import { faultWithoutWords } from '../machine/fault-without-words';
import { KeptWindows } from '../machine/kept-windows';
import type { OpenArticles } from '../machine/open-articles';
import type { Windows } from '../machine/windows';
import { beside, standingOf } from './bounds';
import { createWindow, windowAddress } from './create-window';
import { openAgainAfterCrash } from './open-again-after-crash';
import { OpenWindow } from './open-window';
import { type ZoomStep, zoom } from './zoom';

/** The program's windows, each known by its page. */
export class ProgramWindows implements Windows<WebContents> {
  private readonly all = new Map<WebContents, OpenWindow>();
  private readonly standing: KeptWindows<WebContents>;

  constructor(
    private readonly given: {
      readonly choices: ChoicesKept;
      /** Asked for late: the articles tell their windows. */
      readonly articles: () => OpenArticles<WebContents>;
      readonly log: (fault: string) => void;
    },
  ) {
    this.standing = new KeptWindows(given.choices);
  }

  /** Opens every window that stood open when the program was left. */
  restore(): void {
    for (const kept of this.standing.atStart()) this.openKept(kept);
  }

  /** Brings the program to the front; opens its last window again where closing it left the program running (macOS). */
  show(): void {
    const front = this.front();
    if (front === undefined) this.openKept(this.standing.last());
    else front.bringToFront();
  }

  /** Closed windows stood open from now on: the program ends. */
  freeze(): void {
    this.standing.freeze();
  }

  /** Has a window do what a menu says: the one the menu was chosen in, the one in front, or a new one where none is left. */
  command(command: Command, chosenIn: BaseWindow | undefined): void {
    const chosen = [...this.all.values()].find(({ frame }) => frame === chosenIn);
    if (this.front() === undefined) this.show();
    (chosen ?? this.front())?.news.tell('command', command);
  }

  /** Another window beside the one in front, or the last one again where there is none. */
  openAnother(): void {
    const front = this.standing.front();
    // Before the first minute is over, a second window would ask the same questions again.
    if (front === undefined || this.given.choices.get().libraryFolder === null) this.show();
    else this.open(null, front);
  }

  /** The window in front asks for the files; where there is none, the next one to open does so by itself. */
  filesGiven(): void {
    const front = this.standing.front();
    if (front !== undefined) this.tell(front, 'filesGiven', null);
  }

  zoom(step: ZoomStep): void {
    zoom(this.given.choices, this.all.keys(), step);
  }

  /** What stands open in a window, as macOS shows it: the file in the title, a dot while words are not saved. */
  stands(asker: WebContents, article: { folder: string; isSaved: boolean } | null): void {
    const frame = this.all.get(asker)?.frame;
    if (process.platform !== 'darwin' || frame === undefined || frame.isDestroyed()) return;
    frame.setRepresentedFilename(article?.folder ?? '');
    frame.setDocumentEdited(article?.isSaved === false);
  }

  kept(asker: WebContents): KeptWindow {
    return this.standing.of(asker);
  }

  keep(asker: WebContents, changed: Partial<KeptWindow>): void {
    this.standing.change(asker, changed);
  }

  renamed(from: string, to: string): void {
    this.standing.renamed(from, to);
  }

  forgetPlaces(): void {
    this.standing.forgetPlaces();
  }

  open(article: string | null, like: WebContents): void {
    const place = article === null ? null : { article, selection: null, top: null };
    this.openKept({ ...beside(this.standing.of(like)), place });
  }

  bringToFront(asker: WebContents): void {
    this.all.get(asker)?.bringToFront();
  }

  tell<Name extends NewsName>(asker: WebContents, name: Name, told: News[Name]): void {
    this.all.get(asker)?.news.tell(name, told);
  }

  tellAll<Name extends NewsName>(name: Name, told: News[Name]): void {
    for (const { news } of this.all.values()) news.tell(name, told);
  }

  tellOthers<Name extends NewsName>(than: WebContents, name: Name, told: News[Name]): void {
    for (const [asker, { news }] of this.all) if (asker !== than) news.tell(name, told);
  }

  listens(asker: WebContents): void {
    this.all.get(asker)?.news.heard();
  }

  left(asker: WebContents): void {
    this.all.get(asker)?.left();
  }

  private front(): OpenWindow | undefined {
    const asker = this.standing.front();
    return asker && this.all.get(asker);
  }

  private openKept(kept: KeptWindow): void {
    const frame = createWindow(kept);
    const window = new OpenWindow(frame);
    const { contents } = window;
    this.all.set(contents, window);
    this.standing.opened(contents, kept);
    const stands = () => this.standing.change(contents, standingOf(frame));
    frame.on('resize', stands);
    frame.on('move', stands);
    frame.on('maximize', stands);
    frame.on('unmaximize', stands);
    frame.on('enter-full-screen', stands);
    frame.on('leave-full-screen', stands);
    // Turning the wheel with Ctrl; the keys are the menu's.
    contents.on('zoom-changed', (_event, direction) => this.zoom(direction));
    contents.on('before-input-event', (_event, { type, key }) => {
      if (type === 'keyDown' && key === 'Escape') window.news.tell('escaped', null);
    });
    contents.on('dom-ready', () => contents.setZoomLevel(this.given.choices.get().zoom));
    frame.on('focus', () => this.standing.inFront(contents));
    frame.on('blur', () => void this.given.articles().saveAll());
    // Windows ends a session without asking twice.
    frame.on('session-end', () => void this.given.articles().saveAll());
    frame.on('close', (event) => {
      event.preventDefault();
      void this.close(window);
    });
    frame.once('closed', () => {
      this.all.delete(contents);
      this.standing.closed(contents);
    });
    openAgainAfterCrash(frame, this.given.log);
    void frame.loadURL(windowAddress);
  }

  /** Takes the window's last words, saves, and closes it. Nothing is asked. */
  private async close(window: OpenWindow): Promise<void> {
    if (window.isLeaving) return;
    try {
      await window.lastWords();
      await this.given.articles().closeAll(window.contents);
    } catch (fault) {
      // What is not saved is in the journal; a window that cannot be closed would keep the whole program.
      this.given.log(`A window was closed unsaved: ${faultWithoutWords(fault)}`);
    } finally {
      window.frame.destroy();
    }
  }
}
