import { failed, type Outcome, succeeded } from '../../article';
import type { Disk } from './disk';
import { errnoOf, onDisk, Refusal } from './disk-problem';

/** Links followed one after another; more, as every system has it, lead round in a ring. */
const mostLinks = 40;

/**
 * The place a person means by a path: where the links that stand there lead, the path itself where none does or nothing is
 * there yet. A rename would put the file or folder in the place of the link and leave what it leads to as it was, unseen.
 * `not-there` names the place a link leads to where nothing is.
 */
export async function followLinks(disk: Disk, path: string): Promise<Outcome<string>> {
  let place = path;
  for (let count = 0; count <= mostLinks; count++) {
    const at = place;
    const leads = await onDisk(at, () => linkOrNone(disk, at, count > 0));
    if (!leads.ok) return leads;
    if (leads.value === undefined) return succeeded(place);
    place = leads.value;
  }
  return failed({ kind: 'not-there', at: path });
}

async function linkOrNone(disk: Disk, path: string, isLedTo: boolean): Promise<string | undefined> {
  try {
    return await disk.readLink(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    if (isLedTo) throw new Refusal({ kind: 'not-there', at: path });
    return undefined;
  }
}
