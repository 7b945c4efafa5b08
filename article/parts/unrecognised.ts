import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/**
 * A part of a kind this version does not know, written by a newer one. It is shown as such, moved and removed
 * like any other, and written back exactly as it was read.
 */
export const unrecognised = definePart({
  kind: 'unrecognised',
  place: anywhere,
  shape: { of: 'nothing' },
  properties: z.object({ was: z.record(z.string(), z.json()) }),
  fresh: { was: {} },
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
}).withFaces({
  // What it says is not known, so nothing of it may leave the house.
  toHtml: () => undefined,
  fromHtml: () => undefined,
  sample: () => ({ was: { type: 'poll', question: 'Will you take it?' }, children: [{ text: '' }] }),
});
