import { articleFromHtml, fromPlainText, newArticle, type Outcome, succeeded } from '../../../article';
import { decodeText } from '../decode-text';
import type { ParsedWords, WordsFile } from './words-file';

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
