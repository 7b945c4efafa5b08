import { countParts, defaultCharactersPerLine, readArticle } from '../../article';

/** Bytes up to which words are counted: some 10,000 words, about 30 ms. The machine works for 50 ms at most at a stretch. */
const mostBytes = 100_000;

/** Words of the body of an article.json; undefined where it is none, or too long to be counted on the way. */
export function bodyWordsIn(bytes: Uint8Array): number | undefined {
  if (bytes.length > mostBytes) return undefined;
  const reading = readArticle(Buffer.from(bytes).toString('utf8'));
  if (!reading.ok) return undefined;
  const { parts, metadata } = reading.article;
  const measure = { language: metadata.language, charactersPerLine: defaultCharactersPerLine };
  return countParts(parts, measure).body.words;
}
