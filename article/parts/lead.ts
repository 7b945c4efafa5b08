import { z } from 'zod';
import { definePart } from './define-part';

/** Sums the story up in a few sentences, set apart from the body. */
export const lead = definePart({
  kind: 'lead',
  place: { count: 'at-most-one', atHead: false, otherwise: 'paragraph' },
  shape: { of: 'words', lines: 'many' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 300, error: 500 }],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
});
