import { z } from 'zod';
import { titleLevel } from '../html/blocks';
import { html } from '../html/html';
import { definePart } from './define-part';

/** Names the article, in one line; every article has exactly one. */
export const headline = definePart({
  kind: 'headline',
  place: { count: 'one', atHead: true, otherwise: 'crosshead' },
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 90, error: 120 }],
  counts: 'beside',
  onEnter: { makes: 'lead' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    return words && html`<h1>${words}</h1>`;
  },
  fromHtml: (element, read) =>
    titleLevel(element) === 1 ? { children: read.title(element.children) } : undefined,
  sample: () => ({ children: [{ text: 'The night train comes back to the valley' }] }),
});
