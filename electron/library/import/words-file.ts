import {
  type Article,
  type Dropped,
  longestPage,
  type Outcome,
  type SetAside,
  type Unsure,
} from '../../../article';

/** A file of words to be made an article of, and what the article cannot know by itself. */
export interface WordsFile {
  readonly kind: 'text' | 'page';
  readonly bytes: Uint8Array;
  /** Where it stands, for problems. */
  readonly at: string;
  /** A UUID. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Of an article whose words do not tell. */
  readonly language: string;
}

export interface ParsedWords {
  readonly article: Article;
  readonly unsure: readonly Unsure[];
  readonly setAside: readonly SetAside[];
  readonly dropped: readonly Dropped[];
}

/** `parseWords`, wherever it is done: in the window program by a worker, on the command line at once. */
export type ParseWords = (file: WordsFile) => Outcome<ParsedWords> | Promise<Outcome<ParsedWords>>;

/** Most bytes of a text or page: its longest in UTF-16. */
export const longestWordsFile = longestPage * 2;
