import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** Somebody's words set as a block, and who said them. */
export const quotation = definePart({
  kind: 'quotation',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: { quote: { lines: 'many', required: true }, attribution: { lines: 'one', required: false } },
    inner: [],
  },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'body',
  onEnter: { makes: 'paragraph' },
});
