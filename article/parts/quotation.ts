import { z } from 'zod';
import { attributionIn } from '../html/attribution';
import { html } from '../html/html';
import { firstNamed, hasClass } from '../html/tree';
import { anywhere, definePart } from './define-part';

/** Somebody's words set as a block, and who said them. */
export const quotation = definePart({
  kind: 'quotation',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { quote: { lines: 'many', required: true }, attribution: { lines: 'one', required: false } },
    inner: [],
  },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'body',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml(part, write) {
    const quote = write.slot(part, 'quote');
    const attribution = write.slot(part, 'attribution');
    const block = quote && html`<blockquote><p>${quote}</p></blockquote>`;
    if (!attribution) return block;
    return html`<figure class="quotation">${block}<figcaption>${attribution}</figcaption></figure>`;
  },
  fromHtml(element, read) {
    const { name, children } = element;
    if (name !== 'blockquote' && name !== 'figure') return undefined;
    const isFigureOfWords = hasClass(element, 'quotation') || firstNamed(children, 'blockquote');
    if (name === 'figure' && (!isFigureOfWords || firstNamed(children, 'img'))) return undefined;
    const attribution = attributionIn(children);
    return {
      children: [
        { type: 'quote', children: read.words(children, attribution ? [attribution] : []) },
        { type: 'attribution', children: attribution ? read.words(attribution.children) : [{ text: '' }] },
      ],
    };
  },
  sample: () => ({
    children: [
      {
        type: 'quote',
        children: [{ text: 'We had sold the last ticket in 2017.\nNow we print them again.' }],
      },
      { type: 'attribution', children: [{ text: 'Lena Imhof, station keeper' }] },
    ],
  }),
});
