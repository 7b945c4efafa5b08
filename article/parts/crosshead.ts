import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** A short title inside the text that opens its next section. */
export const crosshead = definePart({
  kind: 'crosshead',
  place: anywhere,
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [{ unit: 'characters', warn: 60 }],
  counts: 'body',
  onEnter: { makes: 'paragraph' },
});
