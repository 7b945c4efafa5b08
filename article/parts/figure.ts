import { z } from 'zod';
import { anywhere, definePart } from './define-part';

/** The kinds of picture an article may hold, by the ending their file has in `pictures/`. */
export const pictureEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
} as const;

/** A picture by its bytes: the file is `pictures/<sha256>.<ending>` in the article's folder. */
export const picture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']),
  /** Pixels, after rotation by EXIF; at most 65,535 as in JPEG. */
  width: z.int().min(1).max(65535),
  height: z.int().min(1).max(65535),
  /** The name the file had where it came from, for the writer's eyes only. */
  name: z.string().max(255),
});
export type Picture = z.infer<typeof picture>;

/** Name of the picture's file inside `pictures/`. */
export function pictureFile(of: Picture): string {
  return `${of.sha256}.${pictureEndings[of.type]}`;
}

/** A picture with its caption, its credit and a description for those who cannot see it; the picture is absent while it is missing. */
export const figure = definePart({
  kind: 'figure',
  place: anywhere,
  shape: {
    of: 'slots',
    slots: {
      caption: { lines: 'many', required: false },
      credit: { lines: 'one', required: true },
      description: { lines: 'one', required: true },
    },
    inner: [],
  },
  properties: z.object({ picture: picture.optional() }),
  fresh: {},
  limits: [],
  counts: 'beside',
  onEnter: { makes: 'paragraph' },
});
