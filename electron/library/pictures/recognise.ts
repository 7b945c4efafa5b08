import { imageSize } from 'image-size';
import type { Picture } from '../../../article';

/** What a picture is, told by its bytes and never by its name; undefined when it is none of the five kinds or damaged. */
export function recognisePicture(bytes: Uint8Array): Pick<Picture, 'type' | 'width' | 'height'> | undefined {
  const type = typeByBytes(bytes);
  if (!type) return undefined;
  const size = measure(bytes);
  if (!size || !fits(size.width) || !fits(size.height)) return undefined;
  const turned = type === 'image/avif' ? isTurnedAvif(bytes) : (size.orientation ?? 1) >= 5;
  return turned
    ? { type, width: size.height, height: size.width }
    : { type, width: size.width, height: size.height };
}

const fits = (pixels: number) => Number.isInteger(pixels) && pixels >= 1 && pixels <= 65_535;

function typeByBytes(bytes: Uint8Array): Picture['type'] | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(head)) return 'image/webp';
  // The major brand of an AVIF may be the general `mif1`; the compatible brands that follow then name `avif`.
  if (/^.{4}ftyp(?:avif|avis|mif1.{4}(?:.{4})*?avif)/s.test(head)) return 'image/avif';
  return undefined;
}

/** Pixels as stored and the EXIF orientation (1 to 8; from 5 the picture lies on its side). */
function measure(bytes: Uint8Array) {
  try {
    // A Buffer's slices are views; those of a plain array would copy the whole picture for each look.
    return imageSize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}

/** AVIF states rotation in an `irot` box of one byte (quarter turns), not in EXIF; it stands among the first boxes. */
function isTurnedAvif(bytes: Uint8Array): boolean {
  const boxes = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16_384));
  const at = boxes.indexOf('\0\0\0\x09irot', 0, 'latin1');
  return at >= 0 && ((boxes[at + 8] ?? 0) & 1) === 1;
}
