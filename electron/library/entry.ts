import type { Embargo, Problem, Status } from '../../article';

/** One article of the library as the list shows it: the bridge's entry, and what the command line tells besides. */
export interface LibraryEntry {
  /** Name of the article's folder in the library. */
  readonly name: string;
  /** A UUID; empty where the article cannot be read. */
  readonly id: string;
  /** In one line; empty when the article has none yet. */
  readonly headline: string;
  readonly slug: string;
  readonly section: string;
  readonly bylines: string[];
  readonly status: Status;
  readonly embargo: Embargo | null;
  readonly language: string;
  /** ISO 8601 in UTC, as the article states it; the file's own time where the article cannot be read. */
  readonly modifiedAt: string;
  /** Of the body, as counted in the article's language. */
  readonly words: number;
  /** Of the body, spaces included. */
  readonly characters: number;
  /** Why it cannot be opened, or only be read (`newer-format`); null when it can. Its bytes are untouched. */
  readonly problem: Problem | null;
}
