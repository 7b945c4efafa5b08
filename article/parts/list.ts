import { z } from 'zod';
import { html } from '../html/html';
import { findElement, firstNamed, type HtmlElement, type HtmlNode, isElement } from '../html/tree';
import { newId } from '../ids';
import { isBlankText, textOf } from '../words';
import { anywhere, definePart, type HtmlReader, type ListEntry } from './define-part';

/** Entries of one level, bulleted or numbered. */
export const list = definePart({
  kind: 'list',
  place: anywhere,
  shape: { of: 'entries' },
  properties: z.object({ style: z.enum(['bulleted', 'numbered']) }),
  fresh: { style: 'bulleted' },
  limits: [],
  counts: 'body',
  onEnter: { makes: 'entry' },
}).withFaces({
  toHtml({ style, children }, write) {
    const entries = children.flatMap((entry) => {
      const words = write.words(entry.children);
      return words ? [html`<li>${words}</li>\n`] : [];
    });
    if (entries.length === 0) return undefined;
    return style === 'numbered' ? html`<ol>\n${entries}</ol>` : html`<ul>\n${entries}</ul>`;
  },
  fromHtml(element, read) {
    if (!isList(element) || !firstNamed(element.children, 'li')) return undefined;
    return { style: element.name === 'ol' ? 'numbered' : 'bulleted', children: entriesOf(element, read) };
  },
  sample: () => ({
    style: 'bulleted',
    children: [
      {
        type: 'list-entry',
        id: 'sample-entry-1',
        children: [{ text: 'One train an hour, the last at midnight' }],
      },
      {
        type: 'list-entry',
        id: 'sample-entry-2',
        children: [{ text: 'Bicycles travel free until April' }],
      },
    ],
  }),
});

function isList({ name }: HtmlElement): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir';
}

/** An article's list has one level: the entries of a list inside a list follow the entry they stand in. */
function entriesOf(list: HtmlElement, read: HtmlReader): ListEntry[] {
  const entries: ListEntry[] = [];
  let loose: HtmlNode[] = [];
  const close = () => {
    const children = read.words(loose);
    if (!isBlankText(textOf(children))) entries.push({ type: 'list-entry', id: newId(), children });
    loose = [];
  };
  const walk = (nodes: readonly HtmlNode[]) => {
    for (const node of read.shown(nodes)) {
      const within = isElement(node) ? node : undefined;
      if (within && (isList(within) || within.name === 'li' || holdsList(within))) {
        close();
        walk(within.children);
        close();
      } else loose.push(node);
    }
  };
  walk(list.children);
  close();
  return entries;
}

function holdsList(element: HtmlElement): boolean {
  return findElement(element.children, isList) !== undefined;
}
