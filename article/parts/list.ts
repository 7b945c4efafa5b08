import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** Entries of one level, bulleted or numbered. */
export const list = definePart({
  kind: 'list',
  place: anywhere,
  shape: { of: 'entries' },
  properties: z.object({ style: z.enum(['bulleted', 'numbered']) }),
  fresh: { style: 'bulleted' },
  limits: [],
  counts: 'body',
  onEnter: { makes: 'entry' },
});
