import { basename } from 'node:path';
import { failed, type Outcome } from '../../../article';
import { type Disk, onDisk } from '../../storage';
import type { Library } from '../library';
import { openPackage } from '../packages/open-package';
import { PackageRefused } from '../packages/package-problem';
import { type BroughtIn, bringIn } from './bring-in';

/**
 * Takes a package into the library, or nothing of it. Everything it states is checked before a byte is unpacked, and
 * what is unpacked is checked again; `bad-package` says why one was refused.
 */
export async function importPackage(disk: Disk, library: Library, path: string): Promise<Outcome<BroughtIn>> {
  try {
    const opened = await onDisk(path, () => openPackage(path));
    if (!opened.ok) return opened;
    const { files, close } = opened.value;
    try {
      const article = files.find(({ place }) => place === 'article.json');
      if (!article) throw new PackageRefused('no-article');
      const others = files.filter((file) => file !== article);
      const name = basename(path).replace(/\.[^.]*$/, '');
      return await bringIn(disk, library, { at: path, name, json: await article.read(), files: others });
    } finally {
      close();
    }
  } catch (refused) {
    if (refused instanceof PackageRefused) return failed(refused.problemAt(path));
    throw refused;
  }
}
