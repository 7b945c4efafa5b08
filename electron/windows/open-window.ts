import type { BrowserWindow, WebContents } from 'electron';
import { newsChannel } from '../../article/bridge/names';
import { NewsLine } from '../bridge/news-line';

/** Longest a window that is closed may take to hand over its last words, in milliseconds; a hung one is closed all the same. */
const longestLeaveMs = 1500;

/** One window of the program and the way to its page. */
export class OpenWindow {
  readonly contents: WebContents;
  readonly news: NewsLine;
  private onLeft: (() => void) | undefined;

  constructor(readonly frame: BrowserWindow) {
    const { webContents: contents } = frame;
    this.contents = contents;
    this.news = new NewsLine((name, told) => {
      if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(newsChannel(name), told);
    });
    contents.on('render-process-gone', () => this.news.unheard());
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.news.unheard();
    });
  }

  get isLeaving(): boolean {
    return this.onLeft !== undefined;
  }

  bringToFront(): void {
    if (this.frame.isMinimized()) this.frame.restore();
    this.frame.show();
    this.frame.focus();
  }

  /** Asks the page for its last words. A page that does not listen yet, or any more, has none. */
  async lastWords(): Promise<void> {
    await new Promise<void>((resolve) => {
      const isThere = this.news.isHeard && !this.contents.isCrashed();
      const timer = setTimeout(resolve, isThere ? longestLeaveMs : 0);
      this.onLeft = () => {
        clearTimeout(timer);
        resolve();
      };
      this.news.tell('leave', null);
    });
  }

  /** The page has handed over its last words. */
  left(): void {
    this.onLeft?.();
  }
}
