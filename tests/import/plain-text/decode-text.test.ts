import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/library/decode-text';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const mark = '\ufeff';
const french = 'L’été à Genève : « non »\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decode-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The bytes as they come back from a real disk. */
async function fromDisk(bytes: Uint8Array): Promise<Uint8Array> {
  const file = join(folder, 'page.txt');
  await writeFile(file, bytes);
  return readFile(file);
}

describe('decodes', () => {
  it.each([
    ['UTF-8', Buffer.from(french), 'utf-8', french],
    ['UTF-8 with a mark', Buffer.from(mark + french), 'utf-8', french],
    ['UTF-16, little end first, with a mark', Buffer.from(mark + french, 'utf16le'), 'utf-16le', french],
    ['UTF-16, big end first, with a mark', utf16be(mark + french), 'utf-16be', french],
    ['UTF-16, little end first, without a mark', Buffer.from(french, 'utf16le'), 'utf-16le', french],
    ['UTF-16, big end first, without a mark', utf16be(french), 'utf-16be', french],
    ['Latin-1', Buffer.from('été à Genève', 'latin1'), 'iso-8859-1', 'été à Genève'],
    [
      'Windows-1252',
      Buffer.from([0x93, 0x4f, 0xf9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x85, 0x9c]),
      'windows-1252',
      '“Où” – €…œ',
    ],
    ['Windows-1252 with a byte that has no character', Buffer.from([0x80, 0x81]), 'windows-1252', '€\ufffd'],
    ['UTF-8 cut within its last letter', Buffer.from('À l’été').subarray(0, -1), 'utf-8', 'À l’ét\ufffd'],
    ['UTF-8 with a mark, cut likewise', Buffer.from(`${mark}À l’`).subarray(0, -1), 'utf-8', 'À l\ufffd'],
    ['Latin-1 that ends with such a byte', Buffer.from('Andr\xe9', 'latin1'), 'iso-8859-1', 'André'],
    ['plain ASCII', Buffer.from('afp/pym'), 'utf-8', 'afp/pym'],
    ['an empty file', Buffer.alloc(0), 'utf-8', ''],
    ['one letter', Buffer.from('a'), 'utf-8', 'a'],
    ['line ends of Windows and of old Macs', Buffer.from('a\r\nb\rc\n\r\n'), 'utf-8', 'a\nb\nc\n\n'],
    ['a page feed', Buffer.from('a\fb'), 'utf-8', 'a\fb'],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(decodeText(await fromDisk(bytes), 'page.txt')).toEqual({ ok: true, value: { text, encoding } });
  });

  it('any text in UTF-8, and French in every encoding, to the same characters', () => {
    const anyFrench = fc.stringMatching(/^[a-zéèàçùâêîôûëïü'’«» .,\n]{4,200}$/);
    fc.assert(
      fc.property(anyFrench, (text) => {
        for (const bytes of [Buffer.from(text), Buffer.from(mark + text, 'utf16le'), utf16be(mark + text)]) {
          expect(decodeText(bytes, '')).toMatchObject({ ok: true, value: { text } });
        }
      }),
    );
  });
});

describe('refuses as not text', () => {
  it.each([
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01])],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48])],
    [
      'a zip or a .docx',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync(Buffer.alloc(999, 'été'))]),
    ],
    ['a PDF with its binary marker', Buffer.from('%PDF-1.7\n%\u0080\u0001\u0002\u0003\n', 'latin1')],
    ['zeros', Buffer.alloc(40)],
    ['a mark that lies', Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0xfd])],
    ['half a unit of UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x3d, 0xd8])],
  ])('%s', async (_, bytes) => {
    const at = 'photo.jpg';
    expect(decodeText(await fromDisk(bytes), at)).toEqual({ ok: false, problem: { kind: 'not-text', at } });
  });
});
