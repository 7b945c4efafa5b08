import { z } from 'zod';
import { titleLevel } from '../html/blocks';
import { html } from '../html/html';
import { anywhere, definePart } from './define-part';

/** A short title inside the text that opens its next section. */
export const crosshead = definePart({
  kind: 'crosshead',
  place: anywhere,
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 60 }],
  counts: 'body',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    if (!words) return undefined;
    return write.titleLevel === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
  },
  fromHtml: (element, read) =>
    titleLevel(element) > 1 ? { children: read.title(element.children) } : undefined,
  sample: () => ({ children: [{ text: 'A tunnel no one hears' }] }),
});
