import { join } from 'node:path';
import type { Outcome } from '../../article';
import { headlineOf } from '../../article';
import {
  type Disk,
  ensureFolder,
  entriesOrNone,
  momentOf,
  onDisk,
  readArticleFolder,
  refuseIfThere,
  removeFolder,
  temporaryBeside,
} from '../storage';
import { cutToBytes } from './names/cut-to-bytes';
import { folderIn } from './names/folder-in';
import { Slices } from './slices';

/** An article in the trash. */
export interface TrashedEntry {
  /** Its name in the trash. */
  readonly trashed: string;
  /** The name its folder had. */
  readonly name: string;
  /** In one line; the folder's name where the article has none or cannot be read. */
  readonly headline: string;
  /** ISO 8601 in UTC. */
  readonly trashedAt: string;
}

/** Inside the library, so that going there and back is one rename on one disk; hidden by its name. */
export const trashFolder = (library: string) => join(library, '.trash');

/**
 * Longest name of a folder that is kept in the trash, in bytes: with the moment before it and what stands round it while
 * it leaves for good, within the 255 a disk takes.
 */
const longestKept = 200;

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z(?:-\d+)?_([^./][^/]*)$/;

/** What a name in the trash tells: `20141220T143200123Z_sony-pekin`. Nothing for a name of another kind. */
export function readTrashedName(trashed: string): Pick<TrashedEntry, 'name' | 'trashedAt'> | undefined {
  const match = pattern.exec(trashed);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, ms, name = ''] = match;
  const trashedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  return Number.isNaN(Date.parse(trashedAt)) ? undefined : { name, trashedAt };
}

/** Moves an article to the trash, under a name nothing there bears. Answers that name. */
export function moveToTrash(
  disk: Disk,
  library: string,
  name: string,
  nowMs: number,
): Promise<Outcome<string>> {
  const from = folderIn(library, name);
  return onDisk(from, async () => {
    const trash = trashFolder(library);
    await ensureFolder(disk, trash);
    const taken = new Set((await disk.readdir(trash)).map((entry) => entry.name));
    const moment = momentOf(nowMs).replaceAll(/[-:.]/g, '');
    const kept = cutToBytes(name, longestKept);
    let trashed = `${moment}_${kept}`;
    for (let count = 2; taken.has(trashed); count++) trashed = `${moment}-${count}_${kept}`;
    await moveFolder(disk, from, join(trash, trashed));
    return trashed;
  });
}

/** What is in the trash, last moved there first. */
export function listTrash(disk: Disk, library: string): Promise<Outcome<TrashedEntry[]>> {
  const trash = trashFolder(library);
  return onDisk(trash, async () => {
    const slices = new Slices();
    const found: TrashedEntry[] = [];
    for (const { name: trashed, kind } of await entriesOrNone(disk, trash)) {
      const told = kind === 'folder' ? readTrashedName(trashed) : undefined;
      if (!told) continue;
      const read = await readArticleFolder(disk, join(trash, trashed));
      found.push({ trashed, ...told, headline: (read.ok && headlineOf(read.value.article)) || told.name });
      await slices.breathe();
    }
    return found.sort((a, b) => (a.trashed < b.trashed ? 1 : -1));
  });
}

/**
 * Removes articles from the trash for good, each leaving the list in one step; answers how many went. Only those named:
 * what was moved there meanwhile stays. One that has gone already is no problem.
 */
export function emptyTrash(
  disk: Disk,
  library: string,
  trashed: readonly string[],
): Promise<Outcome<number>> {
  const trash = trashFolder(library);
  return onDisk(trash, async () => {
    const there = new Set((await entriesOrNone(disk, trash)).map(({ name }) => name));
    let removed = 0;
    for (const name of trashed) {
      if (!there.has(name) || !readTrashedName(name)) continue;
      // Half of an article must never come back: under this name it is no article, and is swept at the next start.
      const leaving = temporaryBeside(join(trash, name));
      await disk.rename(join(trash, name), leaving);
      await disk.syncFolder(trash);
      await removeFolder(disk, leaving);
      removed += 1;
    }
    return removed;
  });
}

/**
 * Renames a folder to a place where nothing stands, durably: both folders that name it reach the disk. Inside `onDisk` only.
 *
 * Scenario: the new name does not reach the disk, and the next article made beside the old one takes the old name's
 * absence there. A power cut now leaves neither. So the folder goes back before the failure is told.
 */
export async function moveFolder(disk: Disk, from: string, to: string): Promise<void> {
  await refuseIfThere(disk, to);
  await disk.rename(from, to);
  try {
    await disk.syncFolder(join(to, '..'));
  } catch (error) {
    await disk.rename(to, from).catch(() => {}); // The first error says what happened.
    throw error;
  }
  await disk.syncFolder(join(from, '..'));
}
