import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Writes a zip's files into a folder, with their modes; yauzl refuses names that leave it.
 * @param {string} zip
 * @param {string} folder
 * @param {(entry: string) => string | undefined} nameOf where an entry goes inside the folder; undefined leaves it out
 */
export async function unzip(zip, folder, nameOf) {
  const archive = await openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.endsWith('/') ? undefined : nameOf(entry.fileName);
      if (name === undefined) continue;
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(
        await archive.openReadStreamPromise(entry),
        createWriteStream(file, { mode: mode || 0o644 }),
      );
    }
  } finally {
    archive.close();
  }
}
