import { z } from 'zod';
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
});
