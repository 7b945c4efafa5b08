import { z } from 'zod';
import { html } from '../html/html';
import { anywhere, definePart } from './define-part';

/** Body text. Whatever the engine cannot place becomes a paragraph, for a paragraph keeps every word. */
export const paragraph = definePart({
  kind: 'paragraph',
  place: anywhere,
  shape: { of: 'words', lines: 'many' },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'body',
  onEnter: { makes: 'split' },
}).withFaces({
  toHtml({ children }, write) {
    const words = write.words(children);
    return words && html`<p>${words}</p>`;
  },
  fromHtml: (element, read) =>
    element.name === 'p' ? { children: read.words(element.children) } : undefined,
  sample: () => ({
    children: [
      { text: 'The first train left at ' },
      { text: '5.12', strong: true },
      { text: ', with eleven passengers, a dog, and ' },
      { text: 'the driver who had closed the line', emphasis: true },
      { text: '. The ' },
      { text: 'timetable', link: 'https://example.org/timetable' },
      { text: ' counts CO' },
      { text: '2', subscript: true },
      { text: ' saved per km' },
      { text: '2', superscript: true },
      { text: '.' },
    ],
  }),
});
