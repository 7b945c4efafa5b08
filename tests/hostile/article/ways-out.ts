import { createHash } from 'node:crypto';
import {
  type Article,
  checkArticle,
  checkSentence,
  partsToClipboardHtml,
  pictureFile,
  picturesShown,
  readArticle,
  toFragment,
  toPage,
  toPlainText,
  toPublicJson,
  writeArticle,
} from '../../../article';
import { allowedAddress } from '../allowed';
import { auditHtml } from '../audit';
import type { Ledger } from '../verdict';

/** What no text may hold that is shown or sent: characters a terminal, a printer or an XML parser obeys or stops at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const stray = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u;

/** The words of the page of every article that went out, by its hash; most payloads leave the same article behind. */
const wentOut = new Map<string, string>();

/**
 * Every way an article goes out of the program, each read again by another program's eyes. Answers the words the page shows.
 * @param where names the way in, for findings
 */
export function goOut(article: Article, where: string, ledger: Ledger): string {
  const text = writeArticle(article);
  const hash = createHash('sha256').update(text).digest('base64');
  const before = wentOut.get(hash);
  if (before !== undefined) return before;
  const html = toPage(article);
  const page = auditHtml(html, 'page');
  wentOut.set(hash, page.words);
  ledger.find(`${where} → page`, ...page.findings, ...findingsOfData(html));
  ledger.find(`${where} → fragment`, ...auditHtml(toFragment(article), 'fragment').findings);
  const copied = partsToClipboardHtml(article.parts, article.metadata.language);
  ledger.find(`${where} → copied HTML`, ...auditHtml(copied, 'fragment').findings);
  if (stray.test(toPlainText(article))) ledger.find(`${where} → text`, 'a control character');
  again(text, `${where} → article.json`, ledger);
  again(toPublicJson(article), `${where} → article.json of the hand-off`, ledger);
  const lost = new Set(picturesShown(article.parts).map(pictureFile));
  for (const finding of checkArticle({ article, now: '2026-11-22T09:00:00.000Z', lost }))
    checkSentence(finding);
  ledger.count('different articles');
  ledger.count('ways out taken', 6);
  return page.words;
}

/** What was written reads as an article with nothing to mend but what no version knows. */
function again(text: string, where: string, ledger: Ledger): void {
  const read = readArticle(text);
  if (!read.ok) ledger.find(where, `cannot be read again: ${read.reason}`);
  else if (writeArticle(read.article) !== text) ledger.find(where, 'is not written again as it was read');
}

/** The one block of data in a page is data to every reader. */
function findingsOfData(page: string): string[] {
  const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  if (json === undefined) return ['no block of data'];
  if (/[<>&]/.test(json)) return ['a sign of markup in the block of data'];
  try {
    const { url, mainEntityOfPage } = JSON.parse(json);
    const meta = /<meta property="og:url" content="([^"]*)">/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    return [url, mainEntityOfPage, meta]
      .filter((address) => address !== undefined && !allowedAddress.test(address))
      .map((address) => `the data say the page is at ${address}`);
  } catch (error) {
    return [`the block of data is no JSON: ${error}`];
  }
}
