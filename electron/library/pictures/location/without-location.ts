import type { Picture } from '../../../../article';
import { asBuffer, type Block, blocksOf, bodyOf } from '../blocks';
import { jpegEnd, jpegSegment } from '../blocks/jpeg';
import { pngChunk, xmpKeyword } from '../blocks/png';
import { webpChunk, webpFile } from '../blocks/webp';
import { exifOfOrientation, exifWithoutLocation, removeLocationWhereItLies } from './exif';
import { xmpWithout } from './xmp';

/**
 * A picture's bytes without the place it was taken at: the coordinates in EXIF and XMP, and, where the picture's end can be
 * told, whatever stands behind it (a film, a second picture with coordinates of its own). Pixels, credit and
 * copyright stay as they are, place names of a caption too. The same bytes when there is nothing to remove.
 */
export async function withoutLocation(bytes: Uint8Array, type: Picture['type']): Promise<Uint8Array> {
  const blocks = blocksOf(bytes, type);
  if (!blocks || type === 'image/avif' || type === 'image/gif') return whereItLies(bytes);
  const cut = type === 'image/jpeg' ? await withEndCut(bytes, blocks) : blocks;
  const pieces = cut.map((block) => withoutPlace(bytes, block, type));
  if (cut.every((block, index) => isSame(bytes, block, pieces[index]))) return bytes;
  const kept = pieces.filter((piece) => piece !== undefined);
  return type === 'image/webp' ? webpFile(kept.slice(1)) : Buffer.concat(kept);
}

/** The last block of a JPEG split at the picture's end. */
async function withEndCut(bytes: Uint8Array, blocks: readonly Block[]): Promise<Block[]> {
  const last = blocks.at(-1);
  if (!last) return [];
  const end = await jpegEnd(bytes, last.start);
  const { start } = last;
  const picture = { ...last, end, body: { start, end } };
  if (end >= bytes.length) return [...blocks];
  return [
    ...blocks.slice(0, -1),
    picture,
    { holds: 'trailing', start: end, end: bytes.length, body: { start: end, end: bytes.length } },
  ];
}

/** A block as it may leave, undefined when it may not. */
function withoutPlace(bytes: Uint8Array, block: Block, type: Picture['type']): Uint8Array | undefined {
  const whole = bytes.subarray(block.start, block.end);
  switch (block.holds) {
    case 'exif':
    case 'xmp': {
      const body = bodyOf(bytes, block);
      const left =
        block.holds === 'exif'
          ? (exifWithoutLocation(body) ?? exifOfOrientation(body))
          : xmpWithout('location', body);
      return left === body ? whole : left && framed(type, block.holds, left);
    }
    case 'picture':
    case 'iptc':
      return whole;
    default:
      return undefined;
  }
}

const isSame = (bytes: Uint8Array, { start, end }: Block, piece: Uint8Array | undefined): boolean =>
  piece !== undefined &&
  piece.length === end - start &&
  piece.byteOffset === bytes.byteOffset + start &&
  piece.buffer === bytes.buffer;

/** EXIF or XMP as a block of that kind of file. */
export function framed(type: Picture['type'], holds: 'exif' | 'xmp', body: Uint8Array): Buffer {
  if (type === 'image/png')
    return holds === 'exif' ? pngChunk('eXIf', body) : pngChunk('iTXt', Buffer.concat([xmpKeyword, body]));
  if (type === 'image/webp') return webpChunk(holds === 'exif' ? 'EXIF' : 'XMP ', body);
  const name = holds === 'exif' ? 'Exif\0\0' : 'http://ns.adobe.com/xap/1.0/\0';
  return jpegSegment(0xe1, Buffer.concat([Buffer.from(name, 'latin1'), body]));
}

/** For files whose blocks this house does not tell apart: changed byte by byte, no length altered. */
function whereItLies(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  removeLocationWhereItLies(copy);
  let at = copy.indexOf('<x:xmpmeta');
  while (at >= 0) {
    const end = copy.indexOf('</x:xmpmeta>', at);
    if (end < 0) break;
    const packet = copy.subarray(at, end);
    const left = xmpWithout('location', packet);
    if (left === undefined) packet.fill(' ');
    else if (left !== packet) asBuffer(left).copy(copy, at);
    at = copy.indexOf('<x:xmpmeta', end);
  }
  return copy.equals(bytes) ? bytes : copy;
}
