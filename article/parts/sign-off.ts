import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** Agencies and initials at the end of a story: "afp/pym". */
export const signOff = definePart({
  kind: 'sign-off',
  place: anywhere,
  shape: { of: 'words', lines: 'one' },
  properties: z.object({}),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
});
