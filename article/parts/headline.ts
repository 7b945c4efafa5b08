import { z } from 'zod';
import { definePart } from './define-part';

/** Names the article, in one line; every article has exactly one. */
export const headline = definePart({
  kind: 'headline',
  place: { count: 'one', atHead: true, otherwise: 'crosshead' },
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 90, error: 120 }],
  counts: 'beside',
  onEnter: { makes: 'lead' },
});
