import { join } from 'node:path';
import type { Outcome } from '../../article';
import { versionsFolder } from './article-folder';
import type { Disk } from './disk';
import { onDisk, orRefuse } from './disk-problem';
import { durableWrite } from './durable-write';
import { ensureInside } from './new-folder';
import { stampOf } from './stamp';
import { listVersions, readVersion } from './versions';

/** Copies the versions of the article of that id out of a folder in which another stands now. Done again it changes nothing. */
export function bringVersions(disk: Disk, id: string, from: string, to: string): Promise<Outcome<void>> {
  return onDisk(versionsFolder(from), async () => {
    for (const { file } of orRefuse(await listVersions(disk, from))) {
      const version = await readVersion(disk, from, file);
      if (!version.ok || version.value.id !== id) continue;
      await ensureInside(disk, versionsFolder(to));
      const bytes = await disk.read(join(versionsFolder(from), file));
      const path = join(versionsFolder(to), file);
      orRefuse(await durableWrite(disk, path, bytes, { over: ['absent', stampOf(bytes)] }));
    }
  });
}
