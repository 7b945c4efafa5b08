import {
  type Article,
  articleFromHtml,
  type Dropped,
  fromPlainText,
  longestPage,
  newArticle,
  type Outcome,
  type SetAside,
  succeeded,
  type Unsure,
} from '../../../article';
import { decodeText } from '../decode-text';

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

/** The article in a file of words, whatever its encoding. Works for as long as the file is large; knows no disk. */
export function parseWords({ kind, bytes, at, ...fresh }: WordsFile): Outcome<ParsedWords> {
  const decoded = decodeText(bytes, at);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (kind === 'page') {
    const page = articleFromHtml(text, { ...fresh, at });
    return page.ok ? succeeded({ ...page.value, unsure: [], setAside: [] }) : page;
  }
  const read = fromPlainText(text, at);
  if (!read.ok) return read;
  const { parts, metadata, unsure, setAside } = read.value;
  const begun = newArticle(fresh);
  const article = { ...begun, parts, metadata: { ...begun.metadata, ...metadata } };
  return succeeded({ article, unsure, setAside, dropped: [] });
}
