import { styleOf } from '../../html/style';
import {
  attribute,
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  textIn,
  without,
} from '../../html/tree';

/**
 * Lists as Word puts them on the clipboard, made lists again. Word writes each entry as a paragraph with a marker
 * of its own, told by `mso-list`; Word on the web writes each entry as a list of its own.
 */
export function mendOfficeLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  const mended: HtmlNode[] = [];
  let list: { name: 'ul' | 'ol'; entries: HtmlNode[] } | undefined;
  const close = () => {
    if (list) mended.push({ name: list.name, attributes: new Map(), children: list.entries });
    list = undefined;
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.text.trim() !== '') close();
      if (!list) mended.push(node);
      continue;
    }
    const entry = wordEntry(node) ?? webEntry(node);
    if (!entry) {
      close();
      mended.push({ ...node, children: mendOfficeLists(node.children) });
    } else {
      if (list && list.name !== entry.list && entry.level === 1) close();
      list ??= { name: entry.list, entries: [] };
      list.entries.push(...entry.entries);
    }
  }
  close();
  return mended;
}

interface Entry {
  readonly list: 'ul' | 'ol';
  readonly level: number;
  readonly entries: readonly HtmlNode[];
}

function wordEntry(element: HtmlElement): Entry | undefined {
  if (element.name !== 'p') return undefined;
  const level = /\blevel(\d+)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  const marker = findElement(element.children, isMarker);
  if (level === undefined && !(marker && hasClass(element, ...listClasses))) return undefined;
  const numbered = marker !== undefined && /^\s*\(?[\p{L}\d]{1,5}[.)]/u.test(textIn(marker.children));
  const children = marker ? without(element.children, marker) : element.children;
  return {
    list: numbered ? 'ol' : 'ul',
    level: Number(level ?? 1),
    entries: [{ name: 'li', attributes: new Map(), children }],
  };
}

const listClasses = ['', 'cxspfirst', 'cxspmiddle', 'cxsplast'].map((which) => `msolistparagraph${which}`);

function isMarker(element: HtmlElement): boolean {
  return styleOf(element).get('mso-list') === 'ignore';
}

function webEntry(element: HtmlElement): Entry | undefined {
  if (!hasClass(element, 'listcontainerwrapper')) return undefined;
  const list = findElement(element.children, ({ name }) => name === 'ul' || name === 'ol');
  if (!list) return undefined;
  const first = findElement(list.children, ({ name }) => name === 'li');
  return {
    list: list.name === 'ol' ? 'ol' : 'ul',
    level: Number((first && attribute(first, 'data-aria-level')) || 1),
    entries: list.children,
  };
}
