import type { News } from '../../article/bridge/contract';
import type { NewsName } from '../../article/bridge/names';

/** Most pieces of news that wait for a page. */
const mostWaiting = 100;

/** News a person asked for; all other news is of what a page asks by itself when it begins. */
const waits: ReadonlySet<NewsName> = new Set<NewsName>(['command', 'filesGiven']);

/**
 * The way to one window's page. A menu is there before the page is, and in a crash the page is gone for an instant: what a
 * person asked for meanwhile waits until the page says that it listens.
 */
export class NewsLine {
  private waiting: (() => void)[] | undefined = [];

  constructor(private readonly send: <Name extends NewsName>(name: Name, told: News[Name]) => void) {}

  get isHeard(): boolean {
    return this.waiting === undefined;
  }

  tell<Name extends NewsName>(name: Name, told: News[Name]): void {
    if (this.waiting === undefined) this.send(name, told);
    else if (waits.has(name) && this.waiting.length < mostWaiting)
      this.waiting.push(() => this.send(name, told));
  }

  /** The page listens from now on. */
  heard(): void {
    const { waiting } = this;
    this.waiting = undefined;
    for (const send of waiting ?? []) send();
  }

  /** The page is gone, and another will be loaded. */
  unheard(): void {
    this.waiting ??= [];
  }
}
