import { type Disk, onDisk } from '../storage';

/**
 * Path of a file to be written, with its ending; undefined when the person thought better of it. On Linux the system's dialog
 * adds no ending, and has asked about the name as it was typed: what stands under the other one is asked about here.
 */
export async function chooseFile(
  disk: Disk,
  given: {
    /** Proposed first. */
    readonly path: string;
    /** Without its dot. */
    readonly ending: string;
    /** The system's dialog, which asks before a file of the name typed is replaced. */
    readonly choose: (proposed: string) => Promise<string | undefined>;
    readonly mayReplace: (path: string) => Promise<boolean>;
  },
): Promise<string | undefined> {
  const ending = `.${given.ending}`;
  for (let proposed = given.path; ; ) {
    const typed = await given.choose(proposed);
    if (typed === undefined || typed.toLowerCase().endsWith(ending)) return typed;
    const path = `${typed}${ending}`;
    const there = await onDisk(path, () => disk.stat(path));
    // Where the disk cannot say, the write will.
    if (!there.ok || (await given.mayReplace(path))) return path;
    proposed = path;
  }
}
