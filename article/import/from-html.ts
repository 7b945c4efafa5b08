import { Node } from 'slate';
import { type Article, newArticle } from '../article';
import { htmlBounds, parseHtml } from '../html/parse';
import { type HtmlNode, isElement } from '../html/tree';
import { normalise } from '../normalise';
import type { Part } from '../parts';
import type { AnyPart } from '../parts/define-part';
import { failed, type Outcome, succeeded } from '../problems';
import { addressResolver } from './from-html/addresses';
import { chooseArticle } from './from-html/choose-article';
import { type Dropped, DroppedList } from './from-html/dropped';
import { readParts } from './from-html/flow';
import { mendOfficeLists } from './from-html/office-lists';
import { isOurExport } from './from-html/our-export';
import { pageMetadata, takeByline } from './from-html/page-metadata';
import { writeQuotationMarks } from './from-html/quotation-marks';
import { nothingAround } from './from-html/reading';

export interface HtmlArticle {
  readonly article: Article;
  readonly dropped: readonly Dropped[];
}

/**
 * An article from a whole page, whatever wrote it: its `article` or `main` where it has one, without navigation
 * and footers. `id`, `now` and `language` as for `newArticle`; the page's own language goes before. `at` names the
 * file in a problem: too large, too deep, or nothing in it.
 */
export function articleFromHtml(
  text: string,
  given: { id: string; now: string; language: string; at: string },
): Outcome<HtmlArticle> {
  const parsed = parseHtml(text, 'page');
  if (!parsed.ok) return outOfBounds(parsed.reason, given.at);
  const dropped = new DroppedList();
  const { fields, title, base } = pageMetadata(parsed.nodes);
  const chosen = chooseArticle(parsed.nodes);
  const byline = takeByline(chosen.nodes);
  const resolve = addressResolver(base, dropped);
  const isOurs = isOurExport(parsed.nodes);
  const reading = { dropped, resolve, of: chosen.isTold ? 'article' : 'whole-body', isOurs } as const;
  const fresh = newArticle(given);
  const metadata = { ...fresh.metadata, ...fields, ...byline.fields };
  const read = readParts(mended(byline.nodes, metadata.language), nothingAround, reading);
  if (chosen.rest.trim() !== '') dropped.note('outside-article', chosen.rest);
  if (read.length === 0) return failed({ kind: 'nothing-in-it', at: given.at });
  return succeeded({
    article: { ...fresh, metadata, parts: inOrder(withHeadline(read, title)) },
    dropped: dropped.list(),
  });
}

export interface HtmlParts {
  /** In their normal form, but that no headline is added where none was copied. */
  readonly parts: readonly Part[];
  readonly dropped: readonly Dropped[];
}

/**
 * Parts from what someone copied: HTML of the clipboard or a dragged selection. No part at all when it says nothing.
 * `language`: of the article they go into (BCP 47), for words that do not say their own.
 */
export function partsFromHtml(
  text: string,
  { at = '', language = '' }: { readonly at?: string; readonly language?: string } = {},
): Outcome<HtmlParts> {
  const isPage = /<(?:!doctype|html|body)[\s>]/i.test(text.slice(0, 10_000));
  const parsed = parseHtml(text, isPage ? 'page' : 'fragment');
  if (!parsed.ok) return outOfBounds(parsed.reason, at);
  const dropped = new DroppedList();
  const isOurs = isOurExport(parsed.nodes);
  const resolve = addressResolver(undefined, dropped);
  const reading = { dropped, resolve, of: 'fragment', isOurs } as const;
  const read = readParts(mended(withoutHead(parsed.nodes), language), nothingAround, reading);
  const hasHeadline = read.some(({ type }) => type === 'headline');
  const parts = inOrder(read).filter(
    (part) => hasHeadline || part.type !== 'headline' || Node.string(part) !== '',
  );
  return succeeded({ parts, dropped: dropped.list() });
}

/** What a page only draws, written out. */
function mended(nodes: readonly HtmlNode[], language: string): HtmlNode[] {
  return mendOfficeLists(writeQuotationMarks(nodes, language));
}

function outOfBounds(reason: 'too-large' | 'too-deep', at: string) {
  return failed(
    reason === 'too-deep' ? { kind: reason, at } : { kind: reason, at, limit: htmlBounds.characters },
  );
}

/** The engine makes what a page has into what an article has: one headline, slots in order, one line where one stands. */
function inOrder(parts: readonly AnyPart[]): Part[] {
  return normalise(parts as unknown as readonly Part[]);
}

/** A page without `h1`: its first part is the headline when it is a title, else the page's own name is. */
function withHeadline(parts: readonly AnyPart[], title: string): readonly AnyPart[] {
  if (parts.some(({ type }) => type === 'headline')) return parts;
  const [first, ...rest] = parts;
  if (first?.type === 'crosshead') return [{ ...first, type: 'headline' }, ...rest];
  return title === '' ? parts : [{ type: 'headline', id: '', children: [{ text: title }] }, ...parts];
}

/** A page's head says nothing to its readers; what a browser put on the clipboard with it is not named as dropped. */
function withoutHead(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node) || node.name === 'head') return isElement(node) ? [] : [node];
    return node.name === 'html' ? [{ ...node, children: withoutHead(node.children) }] : [node];
  });
}
