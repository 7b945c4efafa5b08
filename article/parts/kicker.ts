import { z } from 'zod';
import { isParagraph } from '../html/blocks';
import { html } from '../html/html';
import { hasClass } from '../html/tree';
import { definePart } from './define-part';

/** A line above the headline that names the subject or the rubric ("Cyberattaques"). */
export const kicker = definePart({
  kind: 'kicker',
  place: { count: 'at-most-one', atHead: true, otherwise: 'paragraph' },
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 40 }],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    return words && html`<p class="kicker">${words}</p>`;
  },
  fromHtml(element, read) {
    if (!hasClass(element, 'kicker', 'surtitre') || !isParagraph(element)) return undefined;
    return { children: read.title(element.children) };
  },
  sample: () => ({ children: [{ text: 'Alpine railways' }] }),
});
