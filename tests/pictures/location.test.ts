import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../article';
import { withoutLocation } from '../../electron/library/pictures/location/without-location';
import { readOwnFields } from '../../electron/library/pictures/own-fields/read-own-fields';
import { recognisePicture } from '../../electron/library/pictures/recognise';
import {
  aJpegWith,
  alternatives,
  anAvifWith,
  aPngText,
  aPngWith,
  aWebpWith,
  exifBlock,
  iptcBlock,
  secretLatitude,
  segment,
  xmpPacket,
} from './metadata-by-hand';

const credit = alternatives('dc:rights', { 'x-default': '© Müller' });
const placed = xmpPacket(
  `${credit}<exif:GPSLongitude>6,8.589E</exif:GPSLongitude><exif:GPSMapDatum/>`,
  'exif:GPSLatitude="46,12.263N" photoshop:Credit="EPA"',
);
const exif = exifBlock({ orientation: 6, artist: 'Anna Muster', location: true });
const iptc = iptcBlock({ caption: 'À Genève', byline: 'Zoë' });

const placesIn = (bytes: Uint8Array) =>
  [secretLatitude, 'GPS', '46,12', '6,8.589'].filter((place) => Buffer.from(bytes).includes(place));

describe('a picture without its location', () => {
  it.each<[string, Buffer, Picture['type']]>([
    ['JPEG', aJpegWith({ exif, xmp: placed, iptc }), 'image/jpeg'],
    ['PNG', aPngWith({ exif, xmp: placed }), 'image/png'],
    ['WebP', aWebpWith({ exif, xmp: placed }), 'image/webp'],
    ['AVIF', anAvifWith({ exif, xmp: placed }), 'image/avif'],
  ])('%s: no coordinate is left, all else is', async (_kind, bytes, type) => {
    expect(placesIn(bytes)).not.toEqual([]);
    const left = await withoutLocation(bytes, type);
    expect(placesIn(left)).toEqual([]);
    expect(recognisePicture(left)).toEqual(recognisePicture(bytes));
    if (type === 'image/avif') return;
    expect(readOwnFields(left, type)).toEqual(readOwnFields(bytes, type));
    expect(readOwnFields(left, type).copyright).toBe('© Müller');
    const tags = ExifReader.load(Uint8Array.from(left).buffer, { expanded: true });
    expect(tags.gps).toBeUndefined();
    expect(tags.exif?.Orientation?.value).toBe(6);
    expect(tags.exif?.Artist?.description).toBe('Anna Muster');
  });

  it.each<[string, Buffer, Picture['type']]>([
    ['JPEG', aJpegWith({ exif: exifBlock({ artist: 'Anna Muster' }), iptc }), 'image/jpeg'],
    ['PNG', aPngWith({ xmp: xmpPacket(credit) }), 'image/png'],
    ['WebP', aWebpWith({ xmp: xmpPacket(credit) }), 'image/webp'],
    ['AVIF', anAvifWith({}), 'image/avif'],
    ['a JPEG cut in two', aJpegWith({ exif: exifBlock({}) }).subarray(0, 60), 'image/jpeg'],
  ])('that never had one is the same bytes: %s', async (_kind, bytes, type) => {
    expect(await withoutLocation(bytes, type)).toBe(bytes);
  });

  it.each<[string, Buffer]>([
    ['a film or a page behind the picture', aJpegWith({}, { trailing: 'ftypmp42 GPS 46,12' })],
    [
      'a second picture, and the segment that names its place',
      Buffer.concat([withSegment(0xe2, 'MPF\0MM\0*'), aJpegWith({ exif })]),
    ],
    [
      'what did not fit into one packet',
      withSegment(0xe1, 'http://ns.adobe.com/xmp/extension/\0exif:GPSLatitude'),
    ],
    [
      'an XMP packet in UTF-16',
      withSegment(
        0xe1,
        `http://ns.adobe.com/xap/1.0/\0${Buffer.from('<exif:GPSx', 'utf16le').toString('latin1')}`,
      ),
    ],
    ['an XMP element that never ends', aJpegWith({ xmp: `<x>${'<exif:GPSLatitude>46,12 '.repeat(2000)}` })],
    ['EXIF too damaged to tell', aJpegWith({ exif: Buffer.from('MM\0*\0\0\xff\xff GPS 46,12', 'latin1') })],
  ])('goes without %s', async (_what, bytes) => {
    const left = await withoutLocation(bytes, 'image/jpeg');
    expect(left.length).toBeLessThan(bytes.length);
    expect(placesIn(left)).toEqual([]);
    expect(Buffer.from(left).includes('MPF')).toBe(false);
    expect(recognisePicture(left)).toEqual(recognisePicture(bytes));
  });

  const kinds: readonly [string, (exif: Buffer) => Buffer, Picture['type']][] = [
    ['JPEG', (exif) => aJpegWith({ exif }), 'image/jpeg'],
    ['PNG', (exif) => aPngWith({ exif }), 'image/png'],
    ['WebP', (exif) => aWebpWith({ exif }), 'image/webp'],
  ];
  it.each(
    kinds.flatMap((kind) => [
      [0xffff, ...kind] as const, // outside of EXIF
      [8, ...kind] as const, // at the directory that points to them
      [4, ...kind] as const, // in the head
    ]),
  )('lies as it lay, where EXIF says that its coordinates are at %i: %s', async (at, _kind, made, type) => {
    const broken = Buffer.from(exif);
    // The entry that points to the coordinates: its value stands eight bytes behind its tag.
    broken.writeUInt32BE(at, broken.indexOf(Buffer.from([0x88, 0x25])) + 8);
    const bytes = made(broken);
    const left = await withoutLocation(bytes, type);
    expect(placesIn(left)).toEqual([]);
    expect(recognisePicture(left)).toEqual(recognisePicture(bytes));
    expect(ExifReader.load(Uint8Array.from(left).buffer, { expanded: true }).exif?.Orientation?.value).toBe(
      6,
    );
  });

  // A drone's maker writes in words of its own, some of them misspelt; maps and old catalogues write those of the W3C.
  it.each([
    [
      'a drone',
      '',
      'drone-dji:GpsLatitude="+46,12" drone-dji:GpsLongtitude=\'6,8.589\' photoshop:Credit="EPA"',
    ],
    ['a newer drone', '', 'drone-dji:Latitude="46,12" drone-dji:Longitude="6,8.589" photoshop:Credit="EPA"'],
    [
      'a map',
      '<geo:lat>46,12</geo:lat><geo:long>6,8.589</geo:long><geo:lat_long/>',
      'photoshop:Credit="EPA"',
    ],
  ])('in the words of %s', async (_what, inside, attributes) => {
    const bytes = aJpegWith({ xmp: xmpPacket(credit + inside, attributes) });
    const left = await withoutLocation(bytes, 'image/jpeg');
    expect(placesIn(left)).toEqual([]);
    expect(readOwnFields(left, 'image/jpeg')).toMatchObject({ copyright: '© Müller', credit: 'EPA' });
  });

  it.each(['exif:GPSLatitude\x0046,12', 'exif:gpslongitude\x006,8.589', 'GPSLatitude\x0046,12'])(
    'in the texts a converter makes of EXIF in a PNG: %j',
    async (text) => {
      const png = aPngWith({});
      const bytes = Buffer.concat([png.subarray(0, 33), aPngText(text), png.subarray(33)]);
      expect(placesIn(bytes)).not.toEqual([]);
      expect(Buffer.compare(await withoutLocation(bytes, 'image/png'), png)).toBe(0);
    },
  );

  it('in EXIF of Intel’s byte order', async () => {
    const little = Buffer.from(
      'II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0\x01\0\x02\0\x05\0\x01\0\0\0\x2c\0\0\0\0\0\0\0',
      'latin1',
    );
    const bytes = aJpegWith({
      exif: Buffer.concat([little, secretLatitude, Buffer.from('\x01\0\0\0', 'latin1')]),
    });
    expect(placesIn(await withoutLocation(bytes, 'image/jpeg'))).toEqual([]);
  });
});

function withSegment(marker: number, body: string): Buffer {
  const jpeg = aJpegWith();
  return Buffer.concat([jpeg.subarray(0, 2), segment(marker, Buffer.from(body, 'latin1')), jpeg.subarray(2)]);
}
