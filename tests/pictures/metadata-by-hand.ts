import { crc32, deflateSync } from 'node:zlib';

/** IPTC fields of the newsroom, by their place in record 2 (IIM 4.2). */
const iptcFields = { instructions: 40, byline: 80, credit: 110, copyright: 116, caption: 120 } as const;
export type IptcField = keyof typeof iptcFields;

/** An IPTC-IIM record inside a Photoshop resource, as APP13 holds it; Latin-1 unless it declares UTF-8. */
export function iptcBlock(
  fields: Partial<Record<IptcField, string>>,
  { encoding = 'utf8' }: { encoding?: 'utf8' | 'latin1' | 'undeclared-utf8' } = {},
): Buffer {
  const declared = encoding === 'utf8' ? [dataset(1, 90, Buffer.from('\x1b%G', 'latin1'))] : [];
  const written = Object.entries(fields).map(([field, text]) =>
    dataset(2, iptcFields[field as IptcField], Buffer.from(text, encoding === 'latin1' ? 'latin1' : 'utf8')),
  );
  const iim = Buffer.concat([...declared, ...written]);
  const even = iim.length % 2 === 0 ? iim : Buffer.concat([iim, Buffer.alloc(1)]);
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1');
  return Buffer.concat([head, uint32(iim.length), even]);
}

function dataset(record: number, number: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, number, bytes.length >> 8, bytes.length & 255]), bytes]);
}

/** An XMP packet around what stands in its one description. */
export function xmpPacket(inside: string, attributes = ''): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A text in one or more languages, as XMP's `rdf:Alt` writes it. */
export function alternatives(name: string, texts: Readonly<Record<string, string>>): string {
  const each = Object.entries(texts).map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`);
  return `<${name}><rdf:Alt>${each.join('')}</rdf:Alt></${name}>`;
}

/** EXIF with an orientation, who took it, and where (46.2044 N, 6.1432 E), big-endian. */
export function exifBlock({
  orientation = 1,
  artist,
  location,
}: {
  orientation?: number;
  artist?: string;
  location?: boolean;
}): Buffer {
  const artistBytes = artist === undefined ? Buffer.alloc(0) : Buffer.from(`${artist}\0`, 'latin1');
  const count = 1 + (artist === undefined ? 0 : 1) + (location ? 1 : 0);
  const afterIfd = 8 + 2 + count * 12 + 4;
  const artistAt = afterIfd;
  const gpsAt = artistAt + artistBytes.length + (artistBytes.length % 2);
  const entries = [entry(0x0112, 3, 1, Buffer.from([0, orientation, 0, 0]))];
  if (artist !== undefined) entries.push(entry(0x013b, 2, artistBytes.length, uint32(artistAt)));
  if (location) entries.push(entry(0x8825, 4, 1, uint32(gpsAt)));
  const gps = location ? gpsDirectory(gpsAt) : Buffer.alloc(0);
  const padding = Buffer.alloc(artistBytes.length % 2);
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    uint16(count),
    ...entries,
    uint32(0),
    artistBytes,
    padding,
    gps,
  ]);
}

/** Numbers of a place nobody else writes, to look for in bytes. */
export const secretLatitude = uint32(46_204_391);

function gpsDirectory(at: number): Buffer {
  const after = at + 2 + 4 * 12 + 4;
  const degrees = (value: Buffer) =>
    Buffer.concat([value, uint32(1_000_000), uint32(0), uint32(1), uint32(0), uint32(1)]);
  return Buffer.concat([
    uint16(4),
    entry(1, 2, 2, Buffer.from('N\0\0\0', 'latin1')),
    entry(2, 5, 3, uint32(after)),
    entry(3, 2, 2, Buffer.from('E\0\0\0', 'latin1')),
    entry(4, 5, 3, uint32(after + 24)),
    uint32(0),
    degrees(secretLatitude),
    degrees(uint32(6_143_158)),
  ]);
}

function entry(tag: number, type: number, count: number, value: Buffer): Buffer {
  return Buffer.concat([uint16(tag), uint16(type), uint32(count), value]);
}

/** What a JPEG may carry besides its picture. */
export interface Carried {
  readonly exif?: Buffer;
  readonly xmp?: string;
  readonly iptc?: Buffer;
}

/** A JPEG's metadata segments, in the order cameras and agencies write them. */
export function jpegMetadata({ exif, xmp, iptc }: Carried): Buffer {
  return Buffer.concat([
    ...(exif ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]))] : []),
    ...(xmp !== undefined ? [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))] : []),
    ...(iptc ? [segment(0xed, iptc)] : []),
  ]);
}

export function segment(marker: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(body.length + 2), body]);
}

/** Puts metadata into a real JPEG, right after its start. */
export function intoJpeg(jpeg: Uint8Array, carried: Carried): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), jpegMetadata(carried), jpeg.subarray(2)]);
}

/** A JPEG as far as a reader of markers sees: metadata, frame, a scan with stuffed and restart bytes, end, and what follows it. */
export function aJpegWith(
  carried: Carried = {},
  { width = 640, height = 480, trailing = '' }: { width?: number; height?: number; trailing?: string } = {},
): Buffer {
  const frame = Buffer.concat([
    Buffer.from([8]),
    uint16(height),
    uint16(width),
    Buffer.from([1, 1, 0x11, 0]),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    jpegMetadata(carried),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
    Buffer.from(trailing, 'latin1'),
  ]);
}

/** A real PNG of one grey with chunks of metadata before its pixels. */
export function aPngWith({ exif, xmp }: Pick<Carried, 'exif' | 'xmp'>, width = 3, height = 2): Buffer {
  const head = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const text = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp ?? ''}`);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', head),
    ...(exif ? [pngChunk('eXIf', exif)] : []),
    ...(xmp !== undefined ? [pngChunk('iTXt', text)] : []),
    pngChunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height, 128))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG's chunk of text: keyword, a zero, the text. */
export function aPngText(text: string): Buffer {
  return pngChunk('tEXt', Buffer.from(text, 'latin1'));
}

function pngChunk(kind: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), bytes]);
  return Buffer.concat([uint32(bytes.length), named, uint32(crc32(named))]);
}

/** A WebP as far as a reader of chunks sees. */
export function aWebpWith({ exif, xmp }: Pick<Carried, 'exif' | 'xmp'>, width = 50, height = 40): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = (exif ? 8 : 0) | (xmp === undefined ? 0 : 4);
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riffChunk('VP8X', extended),
    riffChunk('VP8 ', Buffer.alloc(11, 7)),
    ...(exif ? [riffChunk('EXIF', exif)] : []),
    ...(xmp === undefined ? [] : [riffChunk('XMP ', Buffer.from(xmp))]),
  ]);
  return Buffer.concat([Buffer.from('RIFF'), uint32LE(body.length), body]);
}

function riffChunk(kind: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), uint32LE(bytes.length), bytes, Buffer.alloc(bytes.length % 2)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint32LE(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The boxes of an AVIF that state its brand and size, and metadata where its bytes lie. */
export function anAvifWith({ exif, xmp }: Pick<Carried, 'exif' | 'xmp'>, width = 70, height = 60): Buffer {
  const ispe = box('ispe', Buffer.concat([uint32(0), uint32(width), uint32(height)]));
  return Buffer.concat([
    box('ftyp', Buffer.concat([Buffer.from('avif'), uint32(0), Buffer.from('miafavif')])),
    box('meta', Buffer.concat([uint32(0), box('iprp', box('ipco', ispe))])),
    box('mdat', Buffer.concat([uint32(0), exif ?? Buffer.alloc(0), Buffer.from(xmp ?? '')])),
  ]);
}

function box(kind: string, bytes: Buffer): Buffer {
  return Buffer.concat([uint32(bytes.length + 8), Buffer.from(kind), bytes]);
}
