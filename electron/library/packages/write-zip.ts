import { dirname } from 'node:path';
import type { Outcome } from '../../../article';
import { type Disk, onDisk, shortened, temporaryBeside, writeAll } from '../../storage';
import { type FileToZip, zipChunks } from './zip-chunks';

/**
 * Writes a zip of the files, durably and a piece at a time: complete beside its place, then renamed over what stood
 * there. A failure leaves what stood there and nothing else.
 */
export function writeZip(disk: Disk, path: string, files: readonly FileToZip[]): Promise<Outcome<void>> {
  return onDisk(path, async () => {
    const temporary = temporaryBeside(path);
    const file = await disk.open(temporary, 'new');
    try {
      try {
        let length = 0;
        for await (const chunk of zipChunks(files)) {
          await writeAll(file, chunk);
          length += chunk.length;
        }
        await file.sync();
        if ((await file.size()) !== length) throw shortened(path);
      } finally {
        await file.close();
      }
      await disk.rename(temporary, path);
    } catch (error) {
      await disk.unlink(temporary).catch(() => {}); // The first error says what happened.
      throw error;
    }
    await disk.syncFolder(dirname(path));
  });
}
