import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk, removeFolder } from '../../electron/storage';
import { realFolder } from './real-folder';

describe('removing a folder', () => {
  it.each([
    ['that is a link', (folder: string) => folder],
    ['with a link in it', (folder: string) => join(folder, 'inner')],
  ])('%s takes the link alone', async (_what, linkIn) => {
    const root = await realFolder();
    const folder = join(root, 'folder');
    await mkdir(join(root, 'server'));
    await writeFile(join(root, 'server', 'kept.txt'), 'gardé');
    if (linkIn(folder) !== folder) await mkdir(folder);
    await symlink(join(root, 'server'), linkIn(folder));
    await removeFolder(nodeDisk, folder);
    expect(await readdir(root)).toEqual(['server']);
    expect(await readdir(join(root, 'server'))).toEqual(['kept.txt']);
  });

  it('that is a link to nowhere takes the link', async () => {
    const root = await realFolder();
    await symlink(join(root, 'gone'), join(root, 'folder'));
    await removeFolder(nodeDisk, join(root, 'folder'));
    expect(await readdir(root)).toEqual([]);
  });
});
