import { join } from 'node:path';
import type { Outcome } from '../../article';
import { picturesFolder, versionsFolder } from './article-folder';
import type { Disk } from './disk';
import { onDisk } from './disk-problem';
import { entriesOrNone } from './or-none';

/** What an article keeps beside its words, in files and bytes. */
export interface ArticleWeight {
  readonly versions: number;
  readonly versionBytes: number;
  readonly pictures: number;
  readonly pictureBytes: number;
}

/** Reads no file, only what the disk says of each. */
export function weighArticle(disk: Disk, folder: string): Promise<Outcome<ArticleWeight>> {
  return onDisk(folder, async () => {
    const versions = await weighFolder(disk, versionsFolder(folder));
    const pictures = await weighFolder(disk, picturesFolder(folder));
    return {
      versions: versions.files,
      versionBytes: versions.bytes,
      pictures: pictures.files,
      pictureBytes: pictures.bytes,
    };
  });
}

async function weighFolder(disk: Disk, folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const { name, kind } of await entriesOrNone(disk, folder)) {
    if (kind !== 'file') continue;
    files += 1;
    bytes += (await disk.stat(join(folder, name))).size;
  }
  return { files, bytes };
}
