import { crc32 } from 'node:zlib';
import { asBuffer, type Block, type BlockKind } from './block';

/** What opens an iTXt chunk with an XMP packet that is not compressed. */
export const xmpKeyword = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1');

/** Chunks in order, as the PNG specification (third edition, 5.3) has them; undefined when one leads outside the file or no end comes. */
export function pngBlocks(bytes: Uint8Array): Block[] | undefined {
  const view = asBuffer(bytes);
  const blocks: Block[] = [{ holds: 'picture', start: 0, end: 8, body: { start: 8, end: 8 } }];
  let at = 8;
  while (at + 12 <= view.length) {
    const end = at + 12 + view.readUInt32BE(at);
    if (end > view.length) return undefined;
    const kind = view.toString('latin1', at + 4, at + 8);
    const body = { start: at + 8, end: end - 4 };
    blocks.push(chunkOf(view, kind, at, end, body));
    at = end;
    if (kind !== 'IEND') continue;
    if (at < view.length)
      blocks.push({ holds: 'trailing', start: at, end: view.length, body: { start: at, end: view.length } });
    return blocks;
  }
  return undefined;
}

function chunkOf(view: Buffer, kind: string, start: number, end: number, body: Block['body']): Block {
  if (kind === 'iTXt' && view.subarray(body.start, body.start + xmpKeyword.length).equals(xmpKeyword))
    return { holds: 'xmp', start, end, body: { start: body.start + xmpKeyword.length, end: body.end } };
  return { holds: heldBy(view, kind, body), start, end, body };
}

function heldBy(view: Buffer, kind: string, body: Block['body']): BlockKind {
  if (kind === 'eXIf') return 'exif';
  // ImageMagick writes EXIF and XMP as hexadecimal text, each value of EXIF also by its name; an iTXt packet may be compressed.
  const text = view.toString('latin1', body.start, Math.min(body.end, body.start + 40));
  const metadata = /^(?:Raw profile type (?:exif|APP1|xmp)|XML:com\.adobe\.xmp|(?:exif:)?GPS\w*)\0/i;
  return /^(?:[tiz]TXt|tEXt)$/.test(kind) && metadata.test(text) ? 'opaque' : 'picture';
}

export function pngChunk(kind: 'eXIf' | 'iTXt', body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind), body]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(body.length);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
