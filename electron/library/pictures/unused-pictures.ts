import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from '../../../article';
import {
  type Clock,
  type Disk,
  durableWrite,
  entriesOrNone,
  errnoOf,
  inOrder,
  momentOf,
  onDisk,
  orRefuse,
  picturesFolder,
  systemClock,
  unnamedPictures,
} from '../../storage';

const pictureName = /^([0-9a-f]{64})\.[a-z]+$/;

/** How long a picture must have been named nowhere before it goes, in milliseconds: 30 days. */
const longestKeptMs = 30 * 24 * 60 * 60 * 1000;
/** Folders of which it is remembered; the one looked at longest ago is forgotten first, and its pictures stay longer. */
const mostFolders = 1000;

/** By the article's folder and the picture's file: when it was first seen to be named nowhere, ISO 8601 in UTC. */
const sinceShape = z.record(z.string(), z.record(z.string(), z.iso.datetime()));
type Since = z.infer<typeof sinceShape>;

/**
 * Removes pictures of closed articles that neither the article nor a version nor a journal has named for 30 days. Since
 * when is kept in the application's own folder: a file's times say nothing, for copying and synchronising set them anew.
 */
export class UnusedPictures {
  private readonly queue = inOrder();

  constructor(
    private readonly given: {
      readonly disk: Disk;
      /** The application's own folder for journals. */
      readonly journals: string;
      /** The file in which it is remembered since when; the folder it is in stands. */
      readonly file: string;
      readonly clock?: Clock;
    },
  ) {}

  /**
   * Looks at an article that is closed: while it is open, undo may ask for any of its pictures. Where a text of it cannot
   * be read nothing goes. Answers how many went.
   */
  look(folder: string): Promise<Outcome<number>> {
    return this.queue(() => onDisk(folder, () => this.lookNow(folder)));
  }

  private async lookNow(folder: string): Promise<number> {
    const { disk, journals, clock = systemClock } = this.given;
    const pictures = (await entriesOrNone(disk, picturesFolder(folder))).flatMap(({ name, kind }) => {
      const sha256 = kind === 'file' ? pictureName.exec(name)?.[1] : undefined;
      return sha256 === undefined ? [] : [{ name, sha256 }];
    });
    const sha256s = pictures.map(({ sha256 }) => sha256);
    const unnamed = await unnamedPictures(disk, { folder, journals }, sha256s);
    const all = await this.remembered();
    const before = all[folder] ?? {};
    const now = clock.now();
    const since: Record<string, string> = {};
    const old: string[] = [];
    for (const { name, sha256 } of pictures) {
      if (!unnamed.has(sha256)) continue;
      // A moment still to come was written before the clock was set back, and says nothing.
      const firstMs = Math.min(now, Date.parse(before[name] ?? momentOf(now)));
      if (now - firstMs >= longestKeptMs) old.push(name);
      else since[name] = momentOf(firstMs);
    }
    for (const name of old) await disk.unlink(join(picturesFolder(folder), name));
    if (old.length > 0) await disk.syncFolder(picturesFolder(folder));
    if (JSON.stringify(since) !== JSON.stringify(before)) await this.remember(folder, since, all);
    return old.length;
  }

  /** Nothing where the file is not there or says nothing: then every picture stays 30 days from now. */
  private async remembered(): Promise<Since> {
    try {
      const read = sinceShape.safeParse(
        JSON.parse(Buffer.from(await this.given.disk.read(this.given.file)).toString()),
      );
      return read.success ? read.data : {};
    } catch (error) {
      if (error instanceof SyntaxError || errnoOf(error) === 'ENOENT') return {};
      throw error;
    }
  }

  private async remember(folder: string, since: Record<string, string>, all: Since): Promise<void> {
    const others = Object.entries(all).filter(([other]) => other !== folder);
    const mine = Object.keys(since).length > 0 ? [[folder, since] as const] : [];
    const kept = Object.fromEntries([...mine, ...others].slice(0, mostFolders));
    orRefuse(await durableWrite(this.given.disk, this.given.file, Buffer.from(JSON.stringify(kept))));
  }
}
