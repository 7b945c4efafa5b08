import { describe, expect, it } from 'vitest';
import { recognisePicture } from '../../../electron/library/pictures/recognise';
import { aGif, aJpeg, anAvif, aPng, aWebp } from './pictures-by-hand';

describe('a picture is told by its bytes', () => {
  it.each([
    ['JPEG', aJpeg({ width: 640, height: 480 }), 'image/jpeg', 640, 480],
    ['JPEG, progressive', aJpeg({ width: 640, height: 480, frame: 0xc2 }), 'image/jpeg', 640, 480],
    ['JPEG turned by EXIF', aJpeg({ width: 640, height: 480, orientation: 6 }), 'image/jpeg', 480, 640],
    ['JPEG mirrored by EXIF', aJpeg({ width: 640, height: 480, orientation: 2 }), 'image/jpeg', 640, 480],
    ['PNG', aPng(300, 200), 'image/png', 300, 200],
    ['GIF', aGif(30, 20), 'image/gif', 30, 20],
    ['WebP', aWebp(50, 40), 'image/webp', 50, 40],
    ['AVIF', anAvif(70, 60), 'image/avif', 70, 60],
    ['AVIF that names its brand second', anAvif(70, 60, { brand: 'mif1' }), 'image/avif', 70, 60],
    ['AVIF turned', anAvif(70, 60, { quarterTurns: 1 }), 'image/avif', 60, 70],
    ['AVIF turned upside down', anAvif(70, 60, { quarterTurns: 2 }), 'image/avif', 70, 60],
  ])('%s', (_kind, bytes, type, width, height) => {
    expect(recognisePicture(bytes)).toEqual({ type, width, height });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('Légende')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    ['a JPEG cut in its head', aJpeg({ width: 640, height: 480 }).subarray(0, 12)],
    ['a PNG cut in its head', aPng(1, 1).subarray(0, 12)],
    ['a picture without extent', aPng(0, 0)],
    ['a picture of more pixels than any article holds', aPng(70_000, 1)],
  ])('%s is none', (_what, bytes) => {
    expect(recognisePicture(bytes)).toBeUndefined();
  });
});
