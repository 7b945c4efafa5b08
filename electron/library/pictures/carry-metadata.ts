import type { Picture } from '../../../article';
import { asBuffer, type Block, blocksOf, bodyOf } from './blocks';
import { webpChunk, webpFile } from './blocks/webp';
import { exifUpright } from './location/exif';
import { framed } from './location/without-location';
import { xmpWithout } from './location/xmp';

/**
 * Puts the metadata of a picture into one made from its pixels, of the same kind, turned upright: who took it, whose
 * it is, what it shows. What would speak of the old pixels goes: orientation, thumbnail. AVIF and GIF are answered as made.
 */
export function carryMetadata(from: Uint8Array, into: Uint8Array, type: Picture['type']): Uint8Array {
  const carried = (blocksOf(from, type) ?? []).flatMap((block) => carriedBlock(from, block, type));
  const blocks = blocksOf(into, type);
  if (carried.length === 0 || !blocks) return into;
  const pieces = blocks.map(({ start, end }) => into.subarray(start, end));
  if (type === 'image/webp') return webpFile([...extended(pieces.slice(1), carried), ...carried]);
  // JPEG: behind the start and JFIF's segment. PNG: behind the signature and IHDR.
  const at = type === 'image/png' || isJfif(into) ? 2 : 1;
  return Buffer.concat([...pieces.slice(0, at), ...carried, ...pieces.slice(at)]);
}

function carriedBlock(from: Uint8Array, block: Block, type: Picture['type']): Uint8Array[] {
  switch (block.holds) {
    case 'exif': {
      const body = exifUpright(bodyOf(from, block));
      return body ? [framed(type, 'exif', body)] : [];
    }
    case 'xmp': {
      const body = xmpWithout('orientation', bodyOf(from, block));
      return body ? [framed(type, 'xmp', body)] : [];
    }
    case 'iptc':
      return [from.subarray(block.start, block.end)];
    default:
      return [];
  }
}

const isJfif = (jpeg: Uint8Array) => jpeg[3] === 0xe0;

/** Metadata stands only in the extended form of WebP, whose first chunk states size and what follows. */
function extended(chunks: readonly Uint8Array[], carried: readonly Uint8Array[]): Uint8Array[] {
  const [first] = chunks;
  if (!first) return [];
  const view = asBuffer(first);
  const kind = view.toString('latin1', 0, 4);
  const flags = carried.reduce((all, chunk) => all | (chunk[0] === 0x45 ? 8 : 4), 0);
  if (kind === 'VP8X') {
    const head = Buffer.from(first);
    head[8] = (head[8] ?? 0) | flags;
    return [head, ...chunks.slice(1)];
  }
  const body = Buffer.alloc(10);
  const size = kind === 'VP8L' ? losslessSize(view) : lossySize(view);
  body[0] = flags | (kind === 'VP8L' && size.alpha ? 16 : 0);
  body.writeUIntLE(size.width - 1, 4, 3);
  body.writeUIntLE(size.height - 1, 7, 3);
  return [webpChunk('VP8X', body), ...chunks];
}

/** RFC 6386, 9.1: behind the frame's tag and start code, 14 bits each. */
function lossySize(chunk: Buffer) {
  return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff, alpha: false };
}

/** WebP lossless bitstream, 3.4: behind the signature byte, 14 bits each less one, then whether alpha is used. */
function losslessSize(chunk: Buffer) {
  const bits = chunk.readUInt32LE(9);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, alpha: ((bits >> 28) & 1) === 1 };
}
