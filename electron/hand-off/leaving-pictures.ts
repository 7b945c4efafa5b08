import { type Picture, pictureFile } from '../../article';
import { carryMetadata, isAnimated, recognisePicture, sha256, withoutLocation } from '../library';

/** Makes a picture smaller: the same kind, upright, at most so many pixels long; undefined where that cannot be done. */
export type Resize = (
  bytes: Uint8Array,
  to: { readonly type: Picture['type']; readonly longest: number },
) => Promise<Uint8Array | undefined>;

/** How pictures leave the house. */
export interface PicturesLeave {
  /** Pixels of the longer side at most; absent for the original. Without `resize` pictures stay as they are. */
  readonly longest?: number;
  /** Whether the place a picture was taken at leaves with it. */
  readonly keepLocation: boolean;
  /** Only the window program can make pictures smaller: plain Node has no decoder. */
  readonly resize?: Resize;
}

/** A picture as it leaves: named by its new content where that changed. */
export interface LeavingPicture {
  readonly picture: Picture;
  read(): Promise<Uint8Array>;
}

/** What became of pictures lately, by original and way of leaving: content never grows old. */
const made = new Map<string, { readonly picture: Picture; readonly smaller?: Uint8Array }>();
/** Bytes of smaller pictures kept at most, for a preview asks for each several times. */
const mostKept = 64_000_000;

/** The picture as it may leave. Only smaller ones are kept in memory; others are read again when they are written. */
export async function leavingPicture(
  picture: Picture,
  read: () => Promise<Uint8Array>,
  how: PicturesLeave,
): Promise<LeavingPicture> {
  const longest = how.resize && mayShrink(picture, how) ? how.longest : undefined;
  const key = `${pictureFile(picture)} ${longest ?? 'original'} ${how.keepLocation}`;
  const known = made.get(key) ?? (await make(picture, await read(), how, longest));
  made.delete(key); // The newest stands last.
  made.set(key, known);
  forgetOldest();
  const { smaller } = known;
  if (smaller) return { picture: known.picture, read: async () => smaller };
  if (known.picture.sha256 === picture.sha256) return { picture, read };
  return { picture: known.picture, read: async () => withoutLocation(await read(), picture.type) };
}

async function make(picture: Picture, bytes: Uint8Array, how: PicturesLeave, longest: number | undefined) {
  const placeless = how.keepLocation ? bytes : await withoutLocation(bytes, picture.type);
  const resized =
    longest === undefined || isAnimated(bytes, picture.type)
      ? undefined
      : await how.resize?.(placeless, { type: picture.type, longest });
  if (!resized) return { picture: await named(picture, bytes, placeless) };
  const smaller = carryMetadata(placeless, resized, picture.type);
  return { picture: await named(picture, bytes, smaller), smaller };
}

async function named(picture: Picture, before: Uint8Array, after: Uint8Array): Promise<Picture> {
  if (after === before) return picture;
  const size = recognisePicture(after);
  if (!size) throw new Error(`The picture ${pictureFile(picture)} was made into something that is none.`);
  return { ...picture, ...size, sha256: await sha256(after) };
}

/** AVIF has no encoder here, and a GIF would stand still. */
function mayShrink({ type, width, height }: Picture, { longest }: PicturesLeave): boolean {
  return (
    type !== 'image/avif' &&
    type !== 'image/gif' &&
    longest !== undefined &&
    Math.max(width, height) > longest
  );
}

function forgetOldest(): void {
  const kept = () => [...made.values()].reduce((sum, { smaller }) => sum + (smaller?.length ?? 0), 0);
  while (made.size > 1 && (made.size > 1000 || kept() > mostKept)) {
    const [oldest] = made.keys();
    if (oldest !== undefined) made.delete(oldest);
  }
}
