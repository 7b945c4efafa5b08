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
  let list: List | undefined;
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
      addTo(list, entry);
    }
  }
  close();
  return mended;
}

interface List {
  readonly name: 'ul' | 'ol';
  readonly entries: HtmlNode[];
  /** Of the list inside the last entry, where there is one. */
  inner?: HtmlNode[] | undefined;
}

/** An entry of a deeper level goes into a list inside the one above it, as on a page. */
function addTo(list: List, { list: name, level, entries }: Entry): void {
  const last = list.entries.findLastIndex(isElement);
  const above = list.entries[last];
  if (level === 1 || above === undefined || !isElement(above)) {
    list.entries.push(...entries);
    list.inner = undefined;
    return;
  }
  if (!list.inner) {
    list.inner = [];
    const inner = { name, attributes: new Map<string, string>(), children: list.inner };
    list.entries[last] = { ...above, children: [...above.children, inner] };
  }
  list.inner.push(...entries);
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
  const number = marker && /^\s*\(?([\p{L}\d]{1,5})[.)]/u.exec(textIn(marker.children))?.[1];
  const children = marker ? without(element.children, marker) : element.children;
  // Entries of a deeper level are counted by themselves.
  const attributes = new Map(number && Number(level ?? 1) === 1 ? [['value', number]] : []);
  return {
    list: number ? 'ol' : 'ul',
    level: Number(level ?? 1),
    entries: [{ name: 'li', attributes, children }],
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
  const level = Number((first && attribute(first, 'data-aria-level')) || 1);
  return {
    list: list.name === 'ol' ? 'ol' : 'ul',
    level,
    entries: level === 1 ? startingAt(attribute(list, 'start'), list.children) : list.children,
  };
}

/** The entries of a list that is one with those before and after it, the first with the number it begins with. */
function startingAt(start: string, [...entries]: readonly HtmlNode[]): HtmlNode[] {
  const at = entries.findIndex((node) => isElement(node) && node.name === 'li');
  const first = entries[at];
  if (start === '' || first === undefined || !isElement(first)) return entries;
  entries[at] = { ...first, attributes: new Map([['value', start], ...first.attributes]) };
  return entries;
}
