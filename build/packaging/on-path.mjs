import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies on the path, the first of several names that is there. @param {...string} names */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}
