import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/storage';
import { anArticle } from '../../library/a-library';
import { createArticle } from '../../storage/create-article';
import { sharedApp as app, begunApp } from './shared-app';

const library = app.freshLibrary();
/** A small disk of its own under the library; only where this machine mounts one. */
const isMounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', library], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('A full disk is not tried in the window: this machine mounts none.\n');
    return false;
  }
})();
afterAll(async () => {
  if (!isMounted) return;
  // Nobody may be on it any more.
  await begunApp();
  execFileSync('umount', [library]);
});

test.skipIf(!isMounted)(
  'a library on a full disk says so, stays readable, and is well once there is room',
  async () => {
    await createArticle(nodeDisk, join(library, 'bridge'), anArticle('A bridge closes', 'Two years.'));
    const { bavail, bsize } = statfsSync(library);
    writeFileSync(join(library, '.ballast'), Buffer.alloc(bavail * bsize));
    await begunApp('en', library);
    const said = app.page.locator('.library').getByRole('alert');
    await said.getByText('Nothing can be saved in the library').waitFor();
    expect(await said.innerText()).toContain(library);
    await app.page.getByRole('row', { name: 'A bridge closes' }).click();
    await app.page.locator('.article-page h1', { hasText: 'A bridge closes' }).waitFor();
    await app.look('library-full-disk');
    expect(await app.accessibilityFaults()).toEqual([]);
    rmSync(join(library, '.ballast'));
    await said.waitFor({ state: 'hidden' });
    await app.page.getByRole('button', { name: 'New article' }).first().click();
    await expect.poll(() => app.articles().length).toBe(2);
  },
);
