/** What a suite of hostile inputs found; nothing found is what it is for. */
export interface Verdict {
  /** What was tried, counted. */
  readonly figures: Readonly<Record<string, number>>;
  /** What went wrong, one line each. */
  readonly findings: readonly string[];
}

/** A suite, run on one of so many of its inputs, counted from an offset: 1 is all of them. */
export type Suite = (nth: number, from?: number) => Promise<Verdict>;

/** Gathers what a suite finds and counts what it tries. */
export class Ledger {
  private readonly counts = new Map<string, number>();
  private readonly found = new Set<string>();

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  find(where: string, ...findings: readonly string[]): void {
    for (const finding of findings) this.found.add(`${where}: ${finding}`);
  }

  /** Runs a piece of the suite; what it throws is a finding, for no input may bring the program to throw. */
  async holds(where: string, act: () => void | Promise<void>): Promise<void> {
    try {
      await act();
    } catch (fault) {
      this.find(
        where,
        `threw ${fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 3).join(' ') : fault}`,
      );
    }
  }

  verdict(): Verdict {
    return { figures: Object.fromEntries(this.counts), findings: [...this.found] };
  }
}

/** A text as a report shows it: on one line, at most 100 characters. */
export function shown(text: string): string {
  return JSON.stringify(text).slice(0, 100);
}
