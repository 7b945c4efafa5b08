import { longestPage } from '../../../article';
import { type Disk, orRefuse, Refusal } from '../../storage';
import { decodeText } from '../decode-text';

/** Most bytes of a text or page: its longest in UTF-16. */
const longest = longestPage * 2;

/** The text in a file, whatever its encoding. Throws the refusal `too-large` or `not-text`; inside `onDisk` only. */
export async function readText(disk: Disk, path: string): Promise<string> {
  const { size } = await disk.stat(path);
  if (size > longest) throw new Refusal({ kind: 'too-large', at: path, limit: longest });
  return orRefuse(decodeText(await disk.read(path), path)).text;
}
