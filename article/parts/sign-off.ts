import { z } from 'zod';
import { isParagraph } from '../html/blocks';
import { html } from '../html/html';
import { hasClass } from '../html/tree';
import { anywhere, definePart } from './define-part';

/** Agencies and initials at the end of a story: "afp/pym". */
export const signOff = definePart({
  kind: 'sign-off',
  place: anywhere,
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    return words && html`<p class="sign-off">${words}</p>`;
  },
  fromHtml(element, read) {
    if (!hasClass(element, 'sign-off') || !isParagraph(element)) return undefined;
    return { children: read.words(element.children) };
  },
  sample: () => ({ children: [{ text: 'ats/cab' }] }),
});
