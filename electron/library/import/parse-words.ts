import { articleFromHtml, fromPlainText, newArticle, type Outcome, succeeded } from '../../../article';
import { decodePage } from '../decode-page';
import { decodeText } from '../decode-text';
import type { ParsedWords, WordsFile } from './words-file';

/** The article in a file of words, whatever its encoding. Works for as long as the file is large; knows no disk. */
export function parseWords({ kind, bytes, at, ...fresh }: WordsFile): Outcome<ParsedWords> {
  if (kind === 'page') {
    const text = decodePage(bytes, at);
    if (!text.ok) return text;
    const page = articleFromHtml(text.value, { ...fresh, at });
    return page.ok ? succeeded({ ...page.value, unsure: [], setAside: [] }) : page;
  }
  const decoded = decodeText(bytes, at);
  if (!decoded.ok) return decoded;
  const read = fromPlainText(decoded.value.text, at);
  if (!read.ok) return read;
  const { parts, metadata, unsure, setAside } = read.value;
  const begun = newArticle(fresh);
  const article = { ...begun, parts, metadata: { ...begun.metadata, ...metadata } };
  return succeeded({ article, unsure, setAside, dropped: [] });
}
