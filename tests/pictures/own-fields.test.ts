import { describe, expect, it } from 'vitest';
import { fieldText } from '../../article/pictures/own-fields';
import { readOwnFields } from '../../electron/library/pictures/own-fields/read-own-fields';
import {
  aJpegWith,
  alternatives,
  aPngWith,
  aWebpWith,
  exifBlock,
  iptcBlock,
  jpegMetadata,
  segment,
  xmpPacket,
} from './metadata-by-hand';

const accents = 'Élysée à Genève – l’été, « œuvre » de Łukasz';
const nothing = { caption: '', credit: '', description: '', copyright: '', instructions: '' };
const xmp = xmpPacket(
  [
    alternatives('dc:description', { de: 'Auf Deutsch', 'x-default': accents }),
    '<dc:creator><rdf:Seq><rdf:li>Zoë Ångström</rdf:li><rdf:li>Bob &amp; Co</rdf:li></rdf:Seq></dc:creator>',
    alternatives('dc:rights', { 'x-default': '© Müller' }),
    alternatives('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Un train rouge.' }),
    alternatives('xmpRights:UsageTerms', { 'x-default': 'NO SALES' }),
  ].join(''),
  'photoshop:Credit="EPA" photoshop:Instructions="Newsmagazines Out"',
);
const said = {
  caption: accents,
  credit: 'EPA/Zoë Ångström, Bob & Co',
  description: 'Un train rouge.',
  copyright: '© Müller',
  instructions: 'Newsmagazines Out – NO SALES',
};

describe('what a picture says of itself', () => {
  it.each([
    ['JPEG', aJpegWith({ xmp }), 'image/jpeg'],
    ['PNG', aPngWith({ xmp }), 'image/png'],
    ['WebP', aWebpWith({ xmp }), 'image/webp'],
  ] as const)('is read from the XMP of a %s', (_kind, bytes, type) => {
    expect(readOwnFields(bytes, type)).toEqual(said);
  });

  it('is read from IPTC that declares UTF-8', () => {
    const iptc = iptcBlock({
      caption: accents,
      byline: 'Zoë',
      credit: 'EPA',
      copyright: '© Müller',
      instructions: 'NO SALES',
    });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg')).toEqual({
      caption: accents,
      credit: 'EPA/Zoë',
      description: '',
      copyright: '© Müller',
      instructions: 'NO SALES',
    });
  });

  it.each(['latin1', 'undeclared-utf8'] as const)('is read from IPTC in %s', (encoding) => {
    const iptc = iptcBlock({ caption: 'Élysée à Genève', byline: 'Zoë' }, { encoding });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg')).toMatchObject({
      caption: 'Élysée à Genève',
      credit: 'Zoë',
    });
  });

  // Scenario: the photographer's name holds the agency's letters, or its words.
  it.each([
    ['AP', 'J. Scott Applewhite', 'AP/J. Scott Applewhite'],
    ['PA', 'Paul Childs', 'PA/Paul Childs'],
    ['AP', 'Evan Vucci/AP', 'Evan Vucci/AP'],
    ['Keystone/Peter Klaunzer', 'Peter Klaunzer', 'Keystone/Peter Klaunzer'],
  ])('names the agency %s and %s once each', (credit, byline, printed) => {
    const iptc = iptcBlock({ caption: 'Berne', credit, byline });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg').credit).toBe(printed);
  });

  // IPTC states how many bytes a field may have, and programs cut there: a byline at 32, in the midst of a letter.
  it.each([
    ['a letter of two bytes', 'François Bérégovoy-Château é', 1, 'François Bérégovoy-Château'],
    ['a sign of three', 'À Genève, l’', 1, 'À Genève, l'],
    ['a sign of three, after its first byte', 'Où vont-elles ?\u202f’', 2, 'Où vont-elles ?'],
    ['a sign of four', 'Élections 😀', 1, 'Élections'],
  ])('reads IPTC in UTF-8 that ends within %s', (_what, whole, cut, caption) => {
    const bytes = Buffer.from(whole).subarray(0, -cut);
    const iptc = iptcBlock({ caption: bytes.toString('latin1') }, { encoding: 'latin1' });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg').caption).toBe(caption);
  });

  it('takes a last letter of Latin-1 for what it is', () => {
    const iptc = iptcBlock({ caption: 'Le blé levé', byline: 'Andr\xe9' }, { encoding: 'latin1' });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg')).toMatchObject({
      caption: 'Le blé levé',
      credit: 'André',
    });
  });

  it('keeps the typographer’s signs of Windows-1252', () => {
    const iptc = iptcBlock({ caption: 'l\x92été \x96 \x9cuvre' }, { encoding: 'latin1' });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg').caption).toBe('l’été – œuvre');
  });

  it('is believed from XMP before IPTC, whose encoding may be in doubt', () => {
    const iptc = iptcBlock({ caption: 'Alt', instructions: 'NO ARCHIVES' });
    const both = readOwnFields(aJpegWith({ xmp, iptc }), 'image/jpeg');
    expect([both.caption, both.instructions]).toEqual([accents, 'Newsmagazines Out – NO SALES']);
  });

  it('names the photographer of EXIF where nobody else is named', () => {
    const exif = exifBlock({ artist: 'Anna Muster' });
    expect(readOwnFields(aJpegWith({ exif }), 'image/jpeg').credit).toBe('Anna Muster');
  });

  it('is text of one line with composed letters and without signs nobody sees', () => {
    const caption = 'Gene\u0300ve\r\n\tau\u202f! \u202eretourne\u0301\u0007';
    const iptc = iptcBlock({ caption });
    expect(readOwnFields(aJpegWith({ iptc }), 'image/jpeg').caption).toBe('Genève au\u202f! retourné');
  });
});

describe('metadata that is damaged or hostile', () => {
  it.each([
    ['no metadata', aJpegWith()],
    ['an XMP packet that is no XML', aJpegWith({ xmp: '<x:xmpmeta><rdf:RDF' })],
    ['an XMP packet of entities that grow', aJpegWith({ xmp: entities() })],
    ['IPTC whose length lies', aJpegWith({ iptc: lying(iptcBlock({ caption: 'ab' })) })],
    ['EXIF that leads outside', aJpegWith({ exif: Buffer.from('MM\0*\xff\xff\xff\xf0', 'latin1') })],
    [
      'a segment that leads outside',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), Buffer.from('Exif\0\0')]),
    ],
  ])('%s says nothing', (_what, bytes) => {
    expect(readOwnFields(bytes, 'image/jpeg')).toEqual(nothing);
  });

  it('of a thousand packets the first is read', () => {
    const packet = jpegMetadata({ xmp });
    const other = jpegMetadata({ xmp: xmpPacket(alternatives('dc:description', { 'x-default': 'autre' })) });
    const jpeg = aJpegWith();
    const bytes = Buffer.concat([
      jpeg.subarray(0, 2),
      packet,
      ...Array<Buffer>(1000).fill(other),
      jpeg.subarray(2),
    ]);
    expect(readOwnFields(bytes, 'image/jpeg').caption).toBe(accents);
  });

  it('a packet of megabytes is left unread', () => {
    const bytes = aWebpWith({
      xmp: xmpPacket(alternatives('dc:description', { 'x-default': 'x'.repeat(300_000) })),
    });
    expect(readOwnFields(bytes, 'image/webp')).toEqual(nothing);
  });

  it('a caption of a whole novel is cut', () => {
    const bytes = aWebpWith({
      xmp: xmpPacket(alternatives('dc:description', { 'x-default': 'x'.repeat(9000) })),
    });
    const { caption } = readOwnFields(bytes, 'image/webp');
    expect([caption.length, caption.at(-1)]).toEqual([2000, '…']);
  });

  it('a page behind the picture is no part of it', () => {
    const bytes = Buffer.concat([aJpegWith(), segment(0xe1, Buffer.from('<script>alert(1)</script>'))]);
    expect(readOwnFields(bytes, 'image/jpeg')).toEqual(nothing);
  });
});

function entities(): string {
  const more = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  return `<!DOCTYPE x [<!ENTITY e0 "lol">${more.join('')}]>${xmpPacket('<dc:description>&e12;</dc:description>')}`;
}

function lying(block: Buffer): Buffer {
  const copy = Buffer.from(block);
  copy.writeUInt16BE(0xfffe, copy.length - 4);
  return copy;
}

it.each([
  ['a character that is none', 'Un train\ufffe rouge\uffff.'],
  ['half a character', 'Un train\ud800 rouge\udc00.'],
])('what no text may hold goes: %s', (_what, caption) => {
  expect(fieldText(caption)).toBe('Un train rouge.');
});
