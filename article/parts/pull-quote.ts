import { z } from 'zod';
import { html } from '../html/html';
import { attribute, findElement, hasClass } from '../html/tree';
import { anywhere, definePart } from './define-part';

/** A sentence lifted out of the text and set large, and who said it. It repeats, so it is not counted as body. */
export const pullQuote = definePart({
  kind: 'pull-quote',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { quote: { lines: 'one', required: true }, attribution: { lines: 'one', required: false } },
    inner: [],
  },
  properties: z.object({}),
  fresh: {},
  limits: [{ slot: 'quote', unit: 'characters', warn: 120, error: 1000 }],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml(part, write) {
    const quote = write.slot(part, 'quote');
    const attribution = write.slot(part, 'attribution');
    if (!quote && !attribution) return undefined;
    return html`<figure class="pull-quote">${quote && html`<blockquote><p>${quote}</p></blockquote>`}${attribution && html`<figcaption>${attribution}</figcaption>`}</figure>`;
  },
  fromHtml(element, read) {
    if (!/\b(?:pull-?quote|exergue)\b/i.test(attribute(element, 'class'))) return undefined;
    if (!['aside', 'figure', 'blockquote', 'div'].includes(element.name)) return undefined;
    const attribution = findElement(
      element.children,
      (inside) => ['figcaption', 'footer', 'cite'].includes(inside.name) || hasClass(inside, 'attribution'),
    );
    return {
      children: [
        { type: 'quote', children: read.words(element.children, attribution ? [attribution] : []) },
        { type: 'attribution', children: attribution ? read.words(attribution.children) : [{ text: '' }] },
      ],
    };
  },
  sample: () => ({
    children: [
      { type: 'quote', children: [{ text: 'A valley without a train is a valley with the lights out.' }] },
      { type: 'attribution', children: [{ text: 'Lena Imhof' }] },
    ],
  }),
});
