import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Article,
  articleFromHtml,
  partKinds,
  partsFromHtml,
  toFragment,
  toPage,
  toPlainText,
} from '../../article';
import { parseHtml } from '../../article/html/parse';
import { elementsIn } from '../../article/html/tree';
import { everyPart, sampleAlone } from '../export/articles';
import { anyArticle } from './any-article';
import { asHtmlCarries } from './as-html-carries';

/** Generated articles a law; more with MARBRE_RUNS. */
const runs = Number(process.env.MARBRE_RUNS ?? 100);

/** What is read back, as `asHtmlCarries` states what was written. */
function readBack(article: Article): object[] {
  const read = partsFromHtml(toFragment(article));
  if (!read.ok) throw new Error(`The export is refused: ${read.problem.kind}`);
  return asHtmlCarries(read.value.parts);
}

function carriesBack(article: Article): void {
  expect(readBack(article)).toEqual(asHtmlCarries(article.parts));
}

describe('fromHtml(toHtml(article)) is the article, as far as HTML carries it', () => {
  test.each(partKinds)('for the sample of %s', (kind) => {
    carriesBack(sampleAlone(kind));
    expect(asHtmlCarries(sampleAlone(kind).parts).length).toBeGreaterThan(0);
  });

  it('for generated articles', () => {
    fc.assert(fc.property(anyArticle, carriesBack), { numRuns: runs });
  }, 60_000);

  it('for a whole page, byline and language included', () => {
    const read = articleFromHtml(toPage(everyPart), {
      id: everyPart.id,
      now: everyPart.createdAt,
      language: 'de',
      at: 'index.html',
    });
    expect(read.ok && asHtmlCarries(read.value.article.parts)).toEqual(asHtmlCarries(everyPart.parts));
    expect(read.ok && read.value.article.metadata).toMatchObject({
      language: 'en-GB',
      bylines: ['Anna Muster', 'Jean Dupont'],
      dateline: 'Brig',
      section: 'Switzerland',
      keywords: ['railways', 'Alps'],
    });
    expect(read.ok && read.value.dropped).toEqual([]);
  });
});

describe('what was typed', () => {
  const names = new Set(
    `html head meta title link script body main article p h1 h2 h3 ul ol li figure blockquote figcaption img small
    aside span a strong em sup sub br`.split(/\s+/),
  );
  const attributeNames = new Set(
    `lang dir charset name content property rel href type class id aria-labelledby src alt width height`.split(
      ' ',
    ),
  );

  it('never becomes markup: an export has no element or attribute but its own', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const page = parseHtml(toPage(article), 'page');
        if (!page.ok) throw new Error(`The export is refused: ${page.reason}`);
        const strangers = [...elementsIn(page.nodes)].filter(
          ({ name, attributes }) =>
            !names.has(name) || [...attributes.keys()].some((attribute) => !attributeNames.has(attribute)),
        );
        expect(strangers).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 60_000);

  it('is all in the plain text, in its order', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const text = toPlainText(article);
        let at = 0;
        for (const word of textsOf(sidebarsLast(article.parts)).flatMap((one) => one.split(/[ \t\n]+/))) {
          const found = text.indexOf(word, at);
          expect(
            found,
            `${JSON.stringify(word)} in ${JSON.stringify(text.slice(at))}`,
          ).toBeGreaterThanOrEqual(at);
          at = found + word.length;
        }
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

/** As plain text sets them: a sidebar after the story. */
function sidebarsLast(parts: Article['parts']): Article['parts'] {
  const isSidebar = ({ type }: Article['parts'][number]) => type === 'sidebar';
  return [...parts.filter((part) => !isSidebar(part)), ...parts.filter(isSidebar)];
}

/** The text of every part, slot and entry, leaves put together. */
function textsOf(nodes: readonly object[]): string[] {
  if (nodes.some((node) => 'text' in node))
    return [nodes.map((node) => ('text' in node ? String(node.text) : '')).join('')];
  return nodes.flatMap((node) => ('children' in node ? textsOf(node.children as object[]) : []));
}
