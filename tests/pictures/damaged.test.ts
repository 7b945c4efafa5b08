import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArticle } from '../../article';
import { addPicture } from '../../electron/library';
import { nodeDisk } from '../../electron/storage';
import { anArticle, good, problemOf, temporaryLibrary } from '../library/a-library';
import { aJpegWith, anAvifWith, aPngWith, aWebpWith, exifBlock, iptcBlock } from './metadata-by-hand';

const place = temporaryLibrary();
const folder = () => join(place.folder, 'sony');

async function add(bytes: Uint8Array) {
  await mkdir(folder());
  await writeFile(join(folder(), 'article.json'), writeArticle(anArticle('Sony')));
  return addPicture(nodeDisk, folder(), { bytes, name: 'train.jpg' });
}

const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 3);
const longer = (bytes: Buffer, at: number, write: 'writeUInt32BE' | 'writeUInt32LE') => {
  const copy = Buffer.from(bytes);
  copy[write](1_000_000, at);
  return copy;
};

describe('a damaged picture is refused, and nothing of it is kept', () => {
  it.each<[string, Buffer]>([
    ['a JPEG cut in its pixels', cut(aJpegWith({ exif: exifBlock({}) }))],
    ['a PNG cut in its pixels', cut(aPngWith({}))],
    ['a WebP cut in its pixels', cut(aWebpWith({}))],
    ['an AVIF cut in its pixels', cut(anAvifWith({ xmp: 'x'.repeat(50) }))],
    ['a PNG whose chunk claims a million bytes', longer(aPngWith({}), 33, 'writeUInt32BE')],
    ['a WebP that claims a million bytes', longer(aWebpWith({}), 4, 'writeUInt32LE')],
  ])('%s', async (_what, bytes) => {
    expect(await add(bytes)).toEqual({ ok: false, problem: { kind: 'damaged-picture', at: 'train.jpg' } });
    expect(await place.names('sony')).toEqual(['article.json']);
  });

  it('but not for what stands behind it: a film of a telephone, a page, an archive', async () => {
    const bytes = aJpegWith({}, { trailing: '<script>alert(1)</script>PK\x03\x04' });
    expect(good(await add(bytes))).toMatchObject({ type: 'image/jpeg', width: 640, height: 480 });
  });

  it('and a page or an archive that only ends as a picture is none', async () => {
    const bytes = Buffer.concat([Buffer.from('<html>'), aJpegWith()]);
    expect(problemOf(await add(bytes))).toBe('not-a-picture');
  });
});

describe('what its supplier asks', () => {
  it('is kept with the picture', async () => {
    const bytes = aJpegWith({ iptc: iptcBlock({ instructions: 'Newsmagazines Out. Été' }) });
    expect(good(await add(bytes)).instructions).toBe('Newsmagazines Out. Été');
  });

  it('is absent where it asks nothing', async () => {
    expect(good(await add(aJpegWith()))).not.toHaveProperty('instructions');
  });
});
