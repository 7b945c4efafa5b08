import { z } from 'zod';
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
});
