import { type Outcome, type Picture, pictureFile } from '../../article';

/** What the window knows of lost pictures. */
export interface KnownLost {
  /** Files of the pictures that are not there, or damaged; undefined until the machine has looked, the same object until it changes. */
  readonly files: () => ReadonlySet<string> | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export const noneLost: ReadonlySet<string> = new Set();

/** Which pictures of the open article have lost their file, as the machine said when it was last asked. */
export class LostPictures implements KnownLost {
  private known: ReadonlySet<string> | undefined;
  private isLooking = false;
  /** Whether what is being looked at may be old by now. */
  private again = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    /** The pictures the article shows. */
    private readonly shown: () => readonly Picture[],
    /** Has the machine look for them. */
    private readonly ask: () => Promise<Outcome<{ readonly lost: readonly string[] }>>,
  ) {}

  readonly files = (): ReadonlySet<string> | undefined => this.known;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Looks for the files anew; while it looks, another call has it look once more. An article without pictures asks nobody.
   * What was known stays where the machine cannot say. Throws the fault the machine met.
   */
  async look(): Promise<void> {
    if (this.isLooking) {
      this.again = true;
      return;
    }
    if (this.shown().length === 0) {
      this.know(noneLost);
      return;
    }
    this.isLooking = true;
    let lost = this.known ?? noneLost;
    try {
      do {
        this.again = false;
        lost = await this.lostNow();
      } while (this.again);
    } finally {
      this.isLooking = false;
      this.know(lost);
    }
  }

  /** The machine has just put the picture's file there. */
  found(picture: Picture): void {
    if (this.isLooking) this.again = true;
    const file = pictureFile(picture);
    if (this.known?.has(file)) this.know(new Set([...this.known].filter((each) => each !== file)));
  }

  private async lostNow(): Promise<ReadonlySet<string>> {
    if (this.shown().length === 0) return noneLost;
    const answer = await this.ask();
    return answer.ok ? new Set(answer.value.lost) : (this.known ?? noneLost);
  }

  private know(lost: ReadonlySet<string>): void {
    if (this.known?.size === lost.size && [...lost].every((file) => this.known?.has(file))) return;
    this.known = lost;
    for (const listener of this.listeners) listener();
  }
}
