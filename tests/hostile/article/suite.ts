import { Node } from 'slate';
import { type Article, cleanText, readArticle } from '../../../article';
import { bareAddresses, corpus, type Payload, sampleOf } from '../corpus';
import { Ledger, shown, type Verdict } from '../verdict';
import { articleWith, stringFields } from './hostile-article';
import { type WayInName, waysIn } from './ways-in';
import { goOut } from './ways-out';

/** Ways in that take a payload as words: every character of it that may stand in words is there to be read. */
const keepsWords: readonly WayInName[] = ['drop text', 'open an article'];

/** Every payload by every way in, each article then by every way out. */
export async function articleSuite(nth: number, from = 0): Promise<Verdict> {
  const ledger = new Ledger();
  const payloads = sampleOf(nth, from);
  ledger.count('payloads', payloads.length);
  for (const payload of payloads)
    for (const [name, way] of Object.entries(waysIn)) {
      const where = `${name} ${payload.kind} ${shown(payload.text)}`;
      await ledger.holds(where, () => {
        ledger.count('ways in taken');
        const article = way(payload.text);
        if (!article) return ledger.count('refused');
        const words = goOut(article, where, ledger);
        if (keepsWords.some((keeps) => keeps === name)) keepWords(article, words, payload, where, ledger);
      });
    }
  return ledger.verdict();
}

/** Payloads for the places that hold one string: an address, a name, a word of each kind. */
const alone: readonly string[] = [
  ...bareAddresses,
  ...corpus.filter(({ kind }) => kind === 'text').map(({ text }) => text),
  ...corpus
    .filter(({ kind }, at) => kind !== 'text' && kind !== 'address' && at % 29 === 0)
    .map(({ text }) => text),
];

/** Every string field of an article by itself, those that say what a thing is among them. */
export async function fieldSuite(nth: number, from = 0): Promise<Verdict> {
  const ledger = new Ledger();
  const payloads = alone.filter((_, at) => at % nth === from);
  ledger.count('fields', stringFields.length);
  ledger.count('payloads a field', payloads.length);
  for (const field of stringFields)
    for (const payload of payloads) {
      const where = `${field} ${shown(payload)}`;
      await ledger.holds(where, () => {
        const read = readArticle(articleWith(field, payload));
        ledger.count(read.ok ? 'articles read' : 'articles refused');
        if (read.ok) goOut(read.article, where, ledger);
      });
    }
  return ledger.verdict();
}

function keepWords(
  article: Article,
  shownWords: string,
  { text }: Payload,
  where: string,
  ledger: Ledger,
): void {
  // White space alone is no word; leading and trailing spaces of a dropped line go.
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line.trim() !== '');
  const held = article.parts.map((part) => Node.string(part as Node)).join('\n');
  for (const line of lines) {
    ledger.count('lines of words looked for');
    if (!held.includes(line)) ledger.find(where, `the article lost ${shown(line)}`);
    if (!shownWords.includes(line)) ledger.find(where, `the page does not show ${shown(line)}`);
  }
}
