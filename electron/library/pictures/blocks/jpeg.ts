import { Slices } from '../../slices';
import { asBuffer, type Block, type BlockKind } from './block';

const startOfScan = 0xda;
const endOfPicture = 0xd9;

/** Names that open the metadata segments, by marker: APP1 EXIF and XMP, APP2 further pictures, APP13 IPTC. */
const named: readonly (readonly [marker: number, name: string, holds: BlockKind])[] = [
  [0xe1, 'Exif\0\0', 'exif'],
  [0xe1, 'http://ns.adobe.com/xap/1.0/\0', 'xmp'],
  [0xe1, 'http://ns.adobe.com/xmp/extension/\0', 'xmp-continued'],
  [0xe2, 'MPF\0', 'more-pictures'],
  [0xed, 'Photoshop 3.0\0', 'iptc'],
];

/**
 * A JPEG's blocks before its first scan, segment by segment, then the rest as one. Undefined when a length leads
 * outside the file or no scan comes: such a file shows nothing. ISO/IEC 10918-1, annex B.
 */
export function jpegBlocks(bytes: Uint8Array): Block[] | undefined {
  const view = asBuffer(bytes);
  const blocks: Block[] = [{ holds: 'picture', start: 0, end: 2, body: { start: 2, end: 2 } }];
  let at = 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) {
      at++; // A marker may be preceded by any number of fill bytes.
      continue;
    }
    if (marker === startOfScan) {
      blocks.push({ holds: 'picture', start: at, end: view.length, body: { start: at, end: view.length } });
      return blocks;
    }
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (end < at + 4 || end > view.length) return undefined;
    blocks.push(segmentAt(view, marker, at, end));
    at = end;
  }
  return undefined;
}

function segmentAt(view: Buffer, marker: number, start: number, end: number): Block {
  const body = start + 4;
  for (const [of, name, holds] of named) {
    if (marker !== of || view.toString('latin1', body, body + name.length) !== name) continue;
    // An IPTC body keeps its name: it is copied whole, never read by us.
    const inside = holds === 'iptc' ? body : body + name.length;
    return { holds, start, end, body: { start: inside, end } };
  }
  return { holds: 'picture', start, end, body: { start: body, end } };
}

/** True when the picture's end stands somewhere behind its first scan: the file was not cut. */
export function jpegEnds(bytes: Uint8Array, scan: number): boolean {
  return asBuffer(bytes).lastIndexOf(Buffer.from([0xff, endOfPicture])) > scan;
}

/**
 * The offset behind the end of the first picture of the file. What follows belongs to it no more: a film, further pictures,
 * anything. The file's length where no end comes.
 */
export async function jpegEnd(bytes: Uint8Array, scan: number): Promise<number> {
  const view = asBuffer(bytes);
  const slices = new Slices();
  let at = scan;
  for (let count = 1; ; count++) {
    at = view.indexOf(0xff, at);
    if (at < 0 || at + 1 >= view.length) return view.length;
    const next = view[at + 1] ?? 0;
    if (next === endOfPicture) return at + 2;
    // Stuffed bytes, restarts and fill stand in a scan; any other marker opens a segment with a length.
    if (next === 0xff) at++;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else at += at + 4 <= view.length ? 2 + Math.max(2, view.readUInt16BE(at + 2)) : 2;
    if (count % 4096 === 0) await slices.breathe();
  }
}

/** A segment with its marker and length; a body of at most 65,533 bytes. */
export function jpegSegment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
