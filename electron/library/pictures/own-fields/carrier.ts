import type { Picture } from '../../../../article';
import { type Block, type BlockKind, blocksOf } from '../blocks';
import { webpFile } from '../blocks/webp';

/** Longest block that is read, in bytes; a newsroom's fields take some 10,000. */
const longestBlock = 262_144;
/** Longest AVIF read for its fields, in bytes, as its metadata may lie anywhere. */
const longestWhole = 20_000_000;

const read: readonly BlockKind[] = ['exif', 'xmp', 'iptc'];

/**
 * A small file of the same kind with nothing but the picture's metadata, for a reader whose work must not grow with
 * the picture or with what a stranger wrote into it. Undefined where there is none.
 */
export function metadataCarrier(bytes: Uint8Array, type: Picture['type']): Uint8Array | undefined {
  if (type === 'image/gif') return undefined;
  if (type === 'image/avif') return bytes.length <= longestWhole ? bytes : undefined;
  const blocks = blocksOf(bytes, type) ?? [];
  const metadata = firstOfEach(blocks).map(({ start, end }) => bytes.subarray(start, end));
  if (metadata.length === 0) return undefined;
  if (type === 'image/webp') return webpFile(metadata);
  return Buffer.concat([bytes.subarray(0, type === 'image/png' ? 8 : 2), ...metadata, ...ending[type]]);
}

/** A file of many blocks of one kind is nobody's but an attacker's; of several packets the first holds. */
function firstOfEach(blocks: readonly Block[]): Block[] {
  return read.flatMap((kind) =>
    blocks.filter(({ holds, start, end }) => holds === kind && end - start <= longestBlock).slice(0, 1),
  );
}

const ending = {
  'image/jpeg': [Buffer.from([0xff, 0xd9])],
  'image/png': [Buffer.from('\0\0\0\0IEND\xaeB`\x82', 'latin1')],
} as const;
