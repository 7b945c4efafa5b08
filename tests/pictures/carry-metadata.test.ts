import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../article';
import { carryMetadata, recognisePicture } from '../../electron/library';
import { readOwnFields } from '../../electron/library/pictures/own-fields/read-own-fields';
import {
  aJpegWith,
  alternatives,
  aPngWith,
  aWebpWith,
  exifBlock,
  iptcBlock,
  xmpPacket,
} from './metadata-by-hand';

const xmp = xmpPacket(
  alternatives('dc:rights', { 'x-default': '© Müller' }),
  'tiff:Orientation="6" photoshop:Credit="EPA"',
);
const exif = exifBlock({ orientation: 6, artist: 'Anna Muster' });
const iptc = iptcBlock({ caption: 'À Genève', instructions: 'NO SALES' });

describe('the metadata of a picture made smaller', () => {
  it.each<[string, Buffer, Buffer, Picture['type']]>([
    ['JPEG', aJpegWith({ exif, xmp, iptc }), aJpegWith({}, { width: 120, height: 160 }), 'image/jpeg'],
    ['PNG', aPngWith({ exif, xmp }), aPngWith({}, 120, 160), 'image/png'],
    ['WebP', aWebpWith({ exif, xmp }), aSimpleWebp(120, 160), 'image/webp'],
    ['WebP of the extended form', aWebpWith({ exif, xmp }), aWebpWith({}, 120, 160), 'image/webp'],
  ])('is that of the original, upright: %s', (_kind, from, into, type) => {
    const made = carryMetadata(from, into, type);
    expect(readOwnFields(made, type)).toEqual(readOwnFields(from, type));
    expect(readOwnFields(made, type).copyright).toBe('© Müller');
    expect(recognisePicture(made)).toEqual({ type, width: 120, height: 160 });
    const tags = ExifReader.load(Uint8Array.from(made).buffer, { expanded: true });
    expect([tags.exif?.Orientation?.value, tags.exif?.Artist?.description]).toEqual([1, 'Anna Muster']);
    expect(Buffer.from(made).includes('tiff:Orientation')).toBe(false);
  });

  it('leaves a picture without any as it was made', () => {
    const into = aJpegWith({}, { width: 120, height: 160 });
    expect(carryMetadata(aJpegWith(), into, 'image/jpeg')).toBe(into);
  });
});

/** The simple form, as a canvas writes it: one lossy chunk whose head states the size. */
function aSimpleWebp(width: number, height: number): Buffer {
  const bytes = Buffer.from('RIFF\x1a\0\0\0WEBPVP8 \x0e\0\0\0\x10\0\0\x9d\x01\x2a\0\0\0\0\0\0\0\0', 'latin1');
  bytes.writeUInt16LE(width, 26);
  bytes.writeUInt16LE(height, 28);
  return bytes;
}
