import { z } from 'zod';
import { isParagraph } from '../html/blocks';
import { html } from '../html/html';
import { hasClass } from '../html/tree';
import { definePart } from './define-part';

/** Sums the story up in a few sentences, set apart from the body. */
export const lead = definePart({
  kind: 'lead',
  place: { count: 'at-most-one', atHead: false, otherwise: 'paragraph' },
  shape: { of: 'words', lines: 'many' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 300, error: 500 }],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    return words && html`<p class="lead">${words}</p>`;
  },
  fromHtml(element, read) {
    if (!hasClass(element, 'lead', 'chapo', 'chapeau', 'standfirst') || !isParagraph(element))
      return undefined;
    return { children: read.words(element.children) };
  },
  sample: () => ({
    children: [
      {
        text: 'A line closed for nine winters opens again on Sunday, with one train an hour and a tunnel no one hears.',
      },
    ],
  }),
});
