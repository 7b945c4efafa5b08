import { asBuffer, type Block, type BlockKind } from './block';

const held: Readonly<Record<string, BlockKind>> = { EXIF: 'exif', 'XMP ': 'xmp' };

/**
 * Chunks in order, as the WebP container specification has them; undefined when one leads outside the file. EXIF may
 * open with `Exif\0\0`, which some writers carry over from JPEG.
 */
export function webpBlocks(bytes: Uint8Array): Block[] | undefined {
  const view = asBuffer(bytes);
  if (view.length < 20) return undefined;
  const whole = 8 + view.readUInt32LE(4);
  if (whole > view.length) return undefined;
  const blocks: Block[] = [{ holds: 'picture', start: 0, end: 12, body: { start: 12, end: 12 } }];
  let at = 12;
  while (at + 8 <= whole) {
    const length = view.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    // The last chunk's padding is left out by some.
    if (end > whole + 1) return undefined;
    const holds = held[view.toString('latin1', at, at + 4)] ?? 'picture';
    const named = view.toString('latin1', at + 8, at + 14) === 'Exif\0\0' && holds === 'exif';
    blocks.push({
      holds,
      start: at,
      end: Math.min(end, view.length),
      body: { start: at + (named ? 14 : 8), end: at + 8 + length },
    });
    at = end;
  }
  if (whole < view.length)
    blocks.push({
      holds: 'trailing',
      start: whole,
      end: view.length,
      body: { start: whole, end: view.length },
    });
  return blocks;
}

export function webpChunk(kind: 'VP8X' | 'EXIF' | 'XMP ', body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

/** Puts chunks together again under a head that states their length. */
export function webpFile(chunks: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
