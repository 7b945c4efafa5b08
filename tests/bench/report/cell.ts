/** One thing measured in one way: a row's meeting with a column. */
export interface Cell {
  readonly section: string;
  readonly measure: string;
  /** Who or what was measured. */
  readonly subject: string;
  /** Words of the article, or articles of the library; 0 where size means nothing. */
  readonly size: number;
  readonly unit: 'ms' | 'MB' | 'KB' | 'articles/s' | 's' | '/s' | '×';
  readonly samples: number[];
}

/** Samples gathered by cell, over rounds. */
export class Cells {
  private readonly byName = new Map<string, Cell>();

  add(at: Omit<Cell, 'samples'>, ...samples: number[]): void {
    const name = `${at.section}\0${at.measure}\0${at.subject}\0${at.size}`;
    const cell = this.byName.get(name) ?? { ...at, samples: [] };
    cell.samples.push(...samples);
    this.byName.set(name, cell);
  }

  all(): readonly Cell[] {
    return [...this.byName.values()];
  }
}
