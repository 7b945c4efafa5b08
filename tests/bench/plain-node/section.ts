import type { Cells } from '../report/cell';

/** What a section that needs no window is given; it runs in a process of its own, in Electron's own Node. */
export interface Given {
  readonly cells: Cells;
  /** An empty folder on a real disk; removed afterwards. */
  readonly folder: string;
  /** A shorter run, for trying out. */
  readonly quick: boolean;
  /** Articles in the library. */
  readonly library: number;
}

export type Section = (given: Given) => Promise<void>;
