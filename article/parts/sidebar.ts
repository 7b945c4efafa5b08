import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** A story beside the story: a headline and a few parts of its own. */
export const sidebar = definePart({
  kind: 'sidebar',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { 'sidebar-headline': { lines: 'one', required: true } },
    inner: [
      'paragraph',
      'crosshead',
      'list',
      'quotation',
      'figure',
      'related-link',
      'sign-off',
      'unrecognised',
    ],
  },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
});
