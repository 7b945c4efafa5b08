import { z } from 'zod';
import { html } from '../html/html';
import { findElement, hasClass, without } from '../html/tree';
import { type AnyPart, anywhere, definePart } from './define-part';

/** A story beside the story: a headline and a few parts of its own. */
export const sidebar = definePart({
  kind: 'sidebar',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { 'sidebar-headline': { lines: 'one', required: true } },
    inner: [
      'paragraph',
      'crosshead',
      'list',
      'quotation',
      'figure',
      'related-link',
      'sign-off',
      'unrecognised',
    ],
  },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml(part, write) {
    const headline = write.slot(part, 'sidebar-headline');
    const inner = write.inner(part);
    if (!headline && !inner) return undefined;
    if (!headline) return html`<aside class="sidebar">\n${inner}</aside>`;
    const id = `sidebar-${part.id}`;
    return html`<aside class="sidebar" aria-labelledby="${id}">\n<h2 id="${id}">${headline}</h2>\n${inner}</aside>`;
  },
  fromHtml(element, read) {
    if (element.name !== 'aside') return undefined;
    const first = findElement(
      element.children,
      ({ name, children }) => !['div', 'header', 'section'].includes(name) && children.length > 0,
    );
    // In what `toHtml` writes, an h3 that comes first is a crosshead of a sidebar that has no headline yet.
    const title = hasClass(element, 'sidebar') ? /^h[12]$/ : /^h[1-6]$/;
    const headline = first && title.test(first.name) ? first : undefined;
    return {
      children: [
        { type: 'sidebar-headline', children: headline ? read.title([headline]) : [{ text: '' }] },
        ...read.inner(headline ? without(element.children, headline) : element.children),
      ],
    };
  },
  sample: () => ({
    children: [
      { type: 'sidebar-headline', children: [{ text: 'Nine winters in four dates' }] },
      paragraph(
        'sample-inner-1',
        'Rockfall closes the line in March 2017; the canton votes for repair in 2019.',
      ),
      paragraph('sample-inner-2', 'Work begins in 2021 and the last rail is laid on 3 October.'),
    ],
  }),
});

/** A sidebar knows its inner parts by name only; its sample needs one of them. */
function paragraph(id: string, text: string): AnyPart {
  return { type: 'paragraph', id, children: [{ text }] };
}
