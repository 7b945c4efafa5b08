import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runNpm, tail } from '../child.mjs';
import { Missing } from '../say.mjs';

/**
 * Fetches one published package as a .tgz through npm's own client and checks it against the integrity pinned here.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} folder an empty folder
 * @returns {Promise<string>} the file
 */
export async function packFromRegistry({ name, version, integrity }, folder) {
  const { status, output } = await runNpm([
    'pack',
    `${name}@${version}`,
    '--pack-destination',
    folder,
    '--silent',
  ]);
  const file = readdirSync(folder).find((each) => each.endsWith('.tgz'));
  if (status !== 0 || file === undefined) {
    throw new Missing(
      `${name} ${version} could not be fetched: connect to a network with an npm registry and run the command again.\n${tail(output)}`,
    );
  }
  const packed = join(folder, file);
  const hash = createHash('sha512');
  await pipeline(createReadStream(packed), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === integrity) return packed;
  throw new Error(
    `${name} ${version} is not the package this was written for: its integrity is ${found}, not ${integrity}.`,
  );
}
