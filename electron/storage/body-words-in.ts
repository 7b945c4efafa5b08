import { countParts, defaultCharactersPerLine, readArticle } from '../../article';

/** Bytes up to which words are counted: about 40,000 words, some 30 ms. The machine never works longer at a stretch. */
const mostBytes = 300_000;

/** Words of the body of an article.json; undefined where it is none, or too long to be counted on the way. */
export function bodyWordsIn(bytes: Uint8Array): number | undefined {
  if (bytes.length > mostBytes) return undefined;
  const reading = readArticle(Buffer.from(bytes).toString('utf8'));
  if (!reading.ok) return undefined;
  const { parts, metadata } = reading.article;
  const measure = { language: metadata.language, charactersPerLine: defaultCharactersPerLine };
  return countParts(parts, measure).body.words;
}
