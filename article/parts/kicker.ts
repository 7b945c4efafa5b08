import { z } from 'zod';
import { definePart } from './define-part';

/** A line above the headline that names the subject or the rubric ("Cyberattaques"). */
export const kicker = definePart({
  kind: 'kicker',
  place: { count: 'at-most-one', atHead: true, otherwise: 'paragraph' },
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 40 }],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
});
