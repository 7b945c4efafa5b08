import { z } from 'zod';
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
});
