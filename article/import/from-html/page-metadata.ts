import {
  attribute,
  elementsIn,
  firstNamed,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  without,
} from '../../html/tree';
import { wordsTold } from '../../html/words-told';
import { type Metadata, metadata as shape } from '../../metadata';
import { cleanLine, safeAddress } from '../../words';
import { baseOf } from './addresses';

/** What a page says about itself, as far as an article's metadata may hold it. */
export interface PageMetadata {
  readonly fields: Partial<Metadata>;
  /** The page's own name, for an article without a headline; may be empty. */
  readonly title: string;
  /** The address from which its relative links are resolved. */
  readonly base: string | undefined;
}

export function pageMetadata(page: readonly HtmlNode[]): PageMetadata {
  const head = [...elementsIn(page)].filter(({ name }) =>
    ['html', 'meta', 'link', 'title', 'base', 'body'].includes(name),
  );
  const meta = (name: string) =>
    head
      .filter((element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name))
      .map((element) => line(attribute(element, 'content')))
      .filter((value) => value !== '');
  const linked = (rel: string) =>
    head.filter((element) => attribute(element, 'rel') === rel).map((element) => attribute(element, 'href'));
  const address = [...linked('canonical'), ...meta('og:url')]
    .map(safeAddress)
    .find((one) => one !== undefined);
  const titles = [...meta('og:title'), ...head.filter(({ name }) => name === 'title').map(wordsOf)];
  const base = head.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const fields = {
    language: head.map((element) => element.attributes.get('lang')).find((lang) => lang !== undefined),
    bylines: meta('author'),
    section: meta('article:section')[0],
    keywords:
      meta('article:tag').length > 0
        ? meta('article:tag')
        : eachOnce(meta('keywords').flatMap((list) => list.split(/\s*,\s*/))),
    publishedAddress: address,
  };
  return {
    fields: valid(fields),
    title: titles[0] ?? '',
    base: baseOf(base?.attributes.get('href'), address),
  };
}

/** The byline an exported page shows below its lead: who and where, and the nodes without it. */
export function takeByline(nodes: readonly HtmlNode[]): {
  fields: Partial<Metadata>;
  nodes: readonly HtmlNode[];
} {
  const byline = [...elementsIn(nodes)].find(
    (element) => element.name === 'p' && hasClass(element, 'byline'),
  );
  if (!byline) return { fields: {}, nodes };
  const inside = (name: string) =>
    byline.children.filter((node): node is HtmlElement => 'name' in node && hasClass(node, name));
  const bylines = inside('author').map(wordsOf);
  const dateline = firstNamed(inside('dateline'), 'span');
  if (bylines.length === 0 && !dateline) return { fields: {}, nodes };
  return {
    fields: valid({ ...(bylines.length > 0 ? { bylines } : {}), dateline: dateline && wordsOf(dateline) }),
    nodes: without(nodes, byline),
  };
}

/** Words of a list that was written by hand: none twice, none empty. */
const eachOnce = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '');

/** Only what the metadata can hold; nothing of a page is trusted. */
function valid(fields: { readonly [Field in keyof Metadata]?: unknown }): Partial<Metadata> {
  const right = Object.entries(fields).filter(
    ([field, value]) =>
      value !== undefined && shape.shape[field as keyof typeof shape.shape].safeParse(value).success,
  );
  return Object.fromEntries(right);
}

function wordsOf(element: HtmlElement): string {
  return line(wordsTold(element.children));
}

function line(text: string): string {
  return cleanLine(text).replace(/ {2,}/g, ' ').trim();
}
