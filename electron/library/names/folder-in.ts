import { join } from 'node:path';

/** What leads out of a folder: a step, and on Windows also a disk or a stream of a file. */
const beyond = { windows: /[/\\:\0]/, elsewhere: /[/\0]/ } as const;

/** Path of what bears that name in a library or its trash. Throws where the name leads anywhere else. */
export function folderIn(library: string, name: string, platform = process.platform): string {
  const leadsOut = beyond[platform === 'win32' ? 'windows' : 'elsewhere'].test(name);
  if (leadsOut || name === '' || name.startsWith('.'))
    throw new Error(`${JSON.stringify(name)} is not the name of a folder in ${library}.`);
  return join(library, name);
}
