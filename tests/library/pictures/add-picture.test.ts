import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureFile, writeArticle } from '../../../article';
import { addPicture, addPictureFile } from '../../../electron/library';
import { type Disk, nodeDisk, stampOf } from '../../../electron/storage';
import { freshDisk } from '../../faults/disk/fresh-disk';
import { anArticle, good, problemOf, temporaryLibrary } from '../a-library';
import { aJpeg, aPng } from './pictures-by-hand';

const place = temporaryLibrary();
const folder = () => join(place.folder, 'sony');
const bytes = aPng(3, 2);

async function anEmptyArticle() {
  await mkdir(folder());
  await writeFile(join(folder(), 'article.json'), writeArticle(anArticle('Sony')));
}

describe('a picture added', () => {
  it('again after its name did not reach the disk is told only once it has', async () => {
    const disk = await freshDisk();
    await disk.mkdir('/library/sony');
    await disk.syncFolder('/library');
    const given = { bytes, name: 'x.png' };
    const failing: Disk = {
      ...disk,
      async syncFolder(path) {
        if (path.endsWith('/pictures')) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        await disk.syncFolder(path);
      },
    };
    expect(problemOf(await addPicture(failing, '/library/sony', given))).toBe('disk-failed');
    const file = pictureFile(good(await addPicture(disk, '/library/sony', given)));
    expect(disk.afterCut({ names: 'none', bytes: 'none' }).look(`/library/sony/pictures/${file}`)).toEqual(
      bytes,
    );
  });

  it('stands in pictures/ under the hash of its bytes, whatever its name says', async () => {
    await anEmptyArticle();
    const picture = good(await addPicture(nodeDisk, folder(), { bytes, name: '../été.txt' }));
    expect(picture).toEqual({
      sha256: stampOf(bytes),
      type: 'image/png',
      width: 3,
      height: 2,
      name: '../été.txt',
    });
    expect(await place.names('sony/pictures')).toEqual([`${stampOf(bytes)}.png`]);
    expect(await readFile(join(folder(), 'pictures', pictureFile(picture)))).toEqual(bytes);
  });

  it('twice is one file, not written again', async () => {
    await anEmptyArticle();
    const picture = good(await addPicture(nodeDisk, folder(), { bytes, name: 'a.png' }));
    const file = join(folder(), 'pictures', pictureFile(picture));
    const before = await stat(file);
    good(await addPicture(nodeDisk, folder(), { bytes, name: 'b.png' }));
    expect((await stat(file)).ino).toBe(before.ino);
    expect(await place.names('sony/pictures')).toHaveLength(1);
  });

  it('mends a file that a bad copy damaged', async () => {
    await anEmptyArticle();
    const picture = good(await addPicture(nodeDisk, folder(), { bytes, name: 'a.png' }));
    const file = join(folder(), 'pictures', pictureFile(picture));
    await writeFile(file, Buffer.alloc(bytes.length));
    good(await addPicture(nodeDisk, folder(), { bytes, name: 'a.png' }));
    expect(await readFile(file)).toEqual(bytes);
  });

  it('from a file is named as the file', async () => {
    await anEmptyArticle();
    const path = join(place.root, 'photo.jpeg');
    await writeFile(path, aJpeg({ width: 640, height: 480, orientation: 8 }));
    expect(good(await addPictureFile(nodeDisk, folder(), path))).toMatchObject({
      name: 'photo.jpeg',
      width: 480,
    });
  });

  it('keeps the end of a long name', async () => {
    await anEmptyArticle();
    const { name } = good(await addPicture(nodeDisk, folder(), { bytes, name: `${'x'.repeat(300)}.png` }));
    expect([name.length, name.endsWith('x.png')]).toEqual([255, true]);
  });

  it.each<[string, string, (path: string) => Promise<unknown>]>([
    ['not-a-picture', 'text', (path) => writeFile(path, 'Bonjour')],
    ['not-a-picture', 'a folder', (path) => mkdir(path)],
    ['not-there', 'nothing', async () => {}],
    ['too-large', 'more than 100 MB', (path) => writeFile(path, Buffer.alloc(100_000_001))],
  ])('%s: %s', async (problem, _what, put) => {
    await anEmptyArticle();
    const path = join(place.root, 'photo.jpg');
    await put(path);
    const added = await addPictureFile(nodeDisk, folder(), path);
    expect(problemOf(added)).toBe(problem);
    expect(added).toMatchObject({ problem: { at: path } });
    expect(await place.names('sony')).toEqual(['article.json']);
  });
});
