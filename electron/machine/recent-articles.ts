import type { ChoicesKept } from './choices';
import type { LibraryDoor } from './library-door';

/** Most articles the menu offers to open again. */
const mostRecent = 10;

export interface RecentArticle {
  readonly name: string;
  readonly headline: string;
}

/** The articles of this library last opened, the newest first. */
export class RecentArticles {
  /** The list as it was last told. */
  told: readonly RecentArticle[] = [];

  constructor(
    private readonly given: {
      readonly choices: ChoicesKept;
      readonly library: LibraryDoor;
      readonly onOpened: (folder: string) => void;
      /** The list told is another. */
      readonly onChange: () => void;
    },
  ) {}

  opened(name: string, folder: string): void {
    this.given.onOpened(folder);
    const others = this.names.filter((other) => other !== name);
    this.set([name, ...others].slice(0, mostRecent));
  }

  /** The folder has another name. What is kept under that name is of one that stood there before, and stands there no more. */
  renamed(from: string, to: string): void {
    if (from === to || !this.names.includes(from)) return;
    const others = this.names.filter((name) => name !== to);
    this.set(others.map((name) => (name === from ? to : name)));
  }

  clear(): void {
    this.set([]);
  }

  /** Tells the list anew: a headline may have changed, an article may have gone or come back. */
  async look(): Promise<void> {
    const opened = await this.given.library.library();
    const recent = this.names.flatMap((name): RecentArticle[] => {
      const entry = opened.ok ? opened.value.entry(name) : undefined;
      return entry ? [{ name, headline: entry.headline }] : [];
    });
    if (JSON.stringify(recent) === JSON.stringify(this.told)) return;
    this.told = recent;
    this.given.onChange();
  }

  private get names(): readonly string[] {
    return this.given.choices.get().recent;
  }

  private set(recent: string[]): void {
    this.given.choices.set({ recent });
    void this.look();
  }
}
