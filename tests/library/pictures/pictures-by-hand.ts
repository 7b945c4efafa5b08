import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one grey; opens in a browser when small. */
export function aPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000_000), 128));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), bytes]);
  return Buffer.concat([uint32(bytes.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Head of a JPEG: start, EXIF when an orientation is given, frame, a scan without pixels, end. */
export function aJpeg(of: { width: number; height: number; orientation?: number; frame?: number }): Buffer {
  const frame = Buffer.alloc(17);
  frame.writeUInt16BE(17, 0);
  frame[2] = 8;
  frame.writeUInt16BE(of.height, 3);
  frame.writeUInt16BE(of.width, 5);
  const jfif = Buffer.from('\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1');
  const start = Buffer.from([0xff, of.frame ?? 0xc0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    of.orientation ? exif(of.orientation) : Buffer.alloc(0),
    start,
    frame,
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9]),
  ]);
}

function exif(orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(orientation, 18);
  const bytes = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, bytes.length + 2]);
  return Buffer.concat([head, bytes]);
}

/** The head of a GIF, as far as its colours. */
export function aGif(width: number, height: number): Buffer {
  const bytes = Buffer.from('GIF89a\0\0\0\0\0\0\0', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

/** The head of an extended WebP. */
export function aWebp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF\x16\0\0\0WEBPVP8X\x0a', 'latin1');
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

/** The boxes of an AVIF that state its brand, size and rotation. */
export function anAvif(
  width: number,
  height: number,
  { brand = 'avif', quarterTurns }: { brand?: string; quarterTurns?: number } = {},
): Buffer {
  const ispe = box('ispe', Buffer.concat([uint32(0), uint32(width), uint32(height)]));
  const irot = quarterTurns === undefined ? [] : [box('irot', Buffer.from([quarterTurns]))];
  const iprp = box('iprp', box('ipco', Buffer.concat([ispe, ...irot])));
  return Buffer.concat([
    box('ftyp', Buffer.concat([Buffer.from(brand), uint32(0), Buffer.from('miafavif')])),
    box('meta', Buffer.concat([uint32(0), iprp])),
  ]);
}

function box(kind: string, bytes: Buffer): Buffer {
  return Buffer.concat([uint32(bytes.length + 8), Buffer.from(kind), bytes]);
}
