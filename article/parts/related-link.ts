import { z } from 'zod';
import { isParagraph } from '../html/blocks';
import { html } from '../html/html';
import { attribute, findElement, firstNamed, hasClass, textIn, without } from '../html/tree';
import { validAddress } from '../html/valid-address';
import { longestAddress, safeAddress } from '../words';
import { anywhere, definePart } from './define-part';

/**
 * Points the reader to another story: "Lire aussi : Le piratage de Sony …". The cue is the verb before the
 * colon, the label the title of the other story. An address may be missing until the web team knows it.
 */
export const relatedLink = definePart({
  kind: 'related-link',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { cue: { lines: 'one', required: false }, label: { lines: 'one', required: true } },
    inner: [],
  },
  properties: z.object({
    address: z
      .string()
      .max(longestAddress)
      .refine((address) => address === '' || safeAddress(address) === address),
  }),
  fresh: { address: '' },
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml(part, write) {
    const cue = write.slot(part, 'cue');
    const linked = part.address !== '';
    const words = write.slot(part, 'label', { links: !linked });
    if (!cue && !words) return undefined;
    const label =
      words &&
      (linked
        ? html`<a href="${validAddress(part.address)}">${words}</a>`
        : html`<span class="label">${words}</span>`);
    const lead = cue && html`<span class="cue">${cue}</span>${words && write.colon}`;
    return html`<p class="related-link">${lead}${label}</p>`;
  },
  fromHtml(element, read) {
    if (!hasClass(element, 'related-link') || !isParagraph(element)) return undefined;
    const cue = findElement(element.children, (inside) => hasClass(inside, 'cue'));
    const rest = cue ? without(element.children, cue) : element.children;
    const label = findElement(rest, (inside) => hasClass(inside, 'label')) ?? firstNamed(rest, 'a');
    const stray = label ? textIn(without(rest, label)).replace(':', '').trim() : '';
    const address = label?.name === 'a' ? safeAddress(attribute(label, 'href')) : undefined;
    return {
      address: address ?? '',
      children: [
        { type: 'cue', children: cue ? read.words(cue.children) : [{ text: '' }] },
        { type: 'label', children: read.words(label && stray === '' ? label.children : rest) },
      ],
    };
  },
  sample: () => ({
    address: 'https://example.org/the-rockfall',
    children: [
      { type: 'cue', children: [{ text: 'Read also' }] },
      { type: 'label', children: [{ text: 'The night the mountain came down' }] },
    ],
  }),
});
