import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskProblem, nodeDisk, onDisk } from '../../electron/storage';
import { realFolder } from './real-folder';

describe('what the disk refuses', () => {
  it.each([
    ['ENOSPC', 'no-room'],
    ['EDQUOT', 'no-room'],
    ['EROFS', 'read-only-disk'],
    ['EACCES', 'not-allowed'],
    ['EPERM', 'not-allowed'],
    ['EMFILE', 'too-many-open-files'],
    ['ENFILE', 'too-many-open-files'],
    ['ENOENT', 'not-there'],
    ['ENOTDIR', 'not-there'],
    ['EEXIST', 'already-there'],
    ['ENOTEMPTY', 'already-there'],
    ['EIO', 'disk-failed'],
    ['ESTALE', 'disk-failed'],
  ])('%s is told as %s', (code, kind) => {
    expect(diskProblem(code, '/library')).toMatchObject({ kind, at: '/library' });
  });

  it('comes back as a value, at the path the person knows', async () => {
    const path = join(await realFolder(), 'nowhere', 'article.json');
    expect(await onDisk('/library/story', () => nodeDisk.read(path))).toEqual({
      ok: false,
      problem: { kind: 'not-there', at: '/library/story' },
    });
  });

  it('is not what a fault is: that is thrown on', async () => {
    const fault = new TypeError('a bug');
    await expect(onDisk('/library', () => Promise.reject(fault))).rejects.toBe(fault);
    const ofNode = Object.assign(new Error('a bug'), { code: 'ERR_INVALID_ARG_TYPE' });
    await expect(onDisk('/library', () => Promise.reject(ofNode))).rejects.toBe(ofNode);
  });
});

describe('the real disk', () => {
  it('does what the port says', async () => {
    const folder = await realFolder();
    const path = join(folder, 'a');
    const file = await nodeDisk.open(path, 'new');
    expect(await file.write(Buffer.from('mots'))).toBe(4);
    await file.sync();
    await file.syncBytes();
    expect(await file.size()).toBe(4);
    await file.close();
    await expect(nodeDisk.open(path, 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    const more = await nodeDisk.open(path, 'append');
    await more.write(Buffer.from(' de plus'));
    await more.close();
    const read = await nodeDisk.open(path, 'read');
    expect(Buffer.from(await read.read(5, 100)).toString()).toBe('de plus');
    await read.close();
    await nodeDisk.mkdir(join(folder, 'b'));
    await nodeDisk.rename(path, join(folder, 'b', 'c'));
    await nodeDisk.syncFolder(folder);
    expect(await nodeDisk.readdir(folder)).toEqual([{ name: 'b', kind: 'folder' }]);
    expect(await nodeDisk.stat(join(folder, 'b', 'c'))).toMatchObject({ kind: 'file', size: 12 });
    await nodeDisk.unlink(join(folder, 'b', 'c'));
    await nodeDisk.rmdir(join(folder, 'b'));
    expect(await nodeDisk.readdir(folder)).toEqual([]);
  });
});
