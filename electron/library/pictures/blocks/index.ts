import { assertNever, type Picture } from '../../../../article';
import { asBuffer, type Block } from './block';
import { jpegBlocks, jpegEnds } from './jpeg';
import { pngBlocks } from './png';
import { webpBlocks } from './webp';

export { asBuffer, type Block, type BlockKind, bodyOf } from './block';

/** The blocks of a file of that kind; undefined when it is damaged. AVIF and GIF are one block to this house. */
export function blocksOf(bytes: Uint8Array, type: Picture['type']): Block[] | undefined {
  switch (type) {
    case 'image/jpeg':
      return jpegBlocks(bytes);
    case 'image/png':
      return pngBlocks(bytes);
    case 'image/webp':
      return webpBlocks(bytes);
    case 'image/avif':
      return avifFits(bytes) ? [whole(bytes)] : undefined;
    case 'image/gif':
      return [whole(bytes)];
    default:
      return assertNever(type, 'blocksOf');
  }
}

/** True when the file holds all it says it does: a transfer that was cut, or a length that lies, makes it false. */
export function isWhole(bytes: Uint8Array, type: Picture['type']): boolean {
  const blocks = blocksOf(bytes, type);
  if (!blocks) return false;
  return type !== 'image/jpeg' || jpegEnds(bytes, blocks.at(-1)?.start ?? 0);
}

const whole = (bytes: Uint8Array): Block => ({
  holds: 'picture',
  start: 0,
  end: bytes.length,
  body: { start: 0, end: bytes.length },
});

/** ISO/IEC 14496-12, 4.2: boxes of a length of 32 bits, of 64, or to the end of the file. */
function avifFits(bytes: Uint8Array): boolean {
  const view = asBuffer(bytes);
  let at = 0;
  while (at + 8 <= view.length) {
    const length = view.readUInt32BE(at);
    if (length === 0) return true;
    if (length === 1 && at + 16 > view.length) return false;
    const size = length === 1 ? Number(view.readBigUInt64BE(at + 8)) : length;
    if (size < 8) return false;
    at += size;
  }
  return at === view.length;
}
