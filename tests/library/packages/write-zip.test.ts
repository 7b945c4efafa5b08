import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../electron/library';
import { freshDisk } from '../../faults/disk/fresh-disk';
import { good, problemOf } from '../a-library';

const path = '/elsewhere/sony.zip';
const files = ['article.json', 'index.html', 'pictures/a.png'].map((place) => ({
  place,
  read: async () => Buffer.from(`les octets de ${place}`),
}));
const whole = { names: 'all', bytes: 'all' } as const;

describe('a zip on a disk that takes fewer bytes than it says', () => {
  it('is never called written: the disk failed, and the earlier zip stands alone', async () => {
    const fresh = await freshDisk();
    good(await writeZip(fresh, path, files.slice(0, 1)));
    const earlier = fresh.look(path);
    const operations = fresh.log.length;
    good(await writeZip(fresh, path, files));
    const writes = fresh.log
      .slice(operations)
      .flatMap((line, at) => (line.startsWith('write') ? at + 1 : []));
    expect(writes.length).toBeGreaterThan(1);
    for (const at of writes) {
      const standing = await freshDisk();
      standing.writeOutside(path, earlier ?? Buffer.alloc(0));
      const disk = standing.afterCut(whole, { short: { at, silently: true } });
      expect(problemOf(await writeZip(disk, path, files))).toBe('disk-failed');
      expect([disk.fired, disk.paths().filter((one) => one.startsWith('/elsewhere/'))]).toEqual([
        1,
        ['/elsewhere/', path],
      ]);
      expect(disk.look(path)).toEqual(earlier);
    }
  });
});

describe('a zip', () => {
  it('can be read from its beginning: a file whose size stands behind it shows its own end', async () => {
    const fresh = await freshDisk();
    good(await writeZip(fresh, path, files));
    const zip = Buffer.from(fresh.look(path) ?? []);
    const entries: [sizeBehind: boolean, method: number][] = [];
    // Local headers (APPNOTE 4.3.7): the flags at 6, of which bit 3 says so, and the method at 8; 8 is deflate.
    for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4))
      entries.push([(zip.readUInt16LE(at + 6) & 8) !== 0, zip.readUInt16LE(at + 8)]);
    expect(entries).toEqual(files.map(() => [true, 8]));
  });
});
