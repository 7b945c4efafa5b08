import { z } from 'zod';
import { attributionIn } from '../html/attribution';
import { html } from '../html/html';
import { attribute, firstNamed, type HtmlElement } from '../html/tree';
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
    if (!['aside', 'figure', 'blockquote', 'div'].includes(element.name) || !isNamed(element))
      return undefined;
    // A text that holds pull quotes may be named after them.
    if (firstNamed(element.children, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'img')) return undefined;
    const attribution = attributionIn(element.children);
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

/** By a class that is the name, with a side or a system's own beginning at most: not `has-pullquote`. */
function isNamed(element: HtmlElement): boolean {
  const classes = attribute(element, 'class').split(/\s+/);
  return classes.some((name) =>
    /^(?:wp-block-)?(?:pull-?quote|exergue)(?:-(?:left|right|cent(?:er|re)))?$/i.test(name),
  );
}
