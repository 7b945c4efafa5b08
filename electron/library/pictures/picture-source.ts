import { join } from 'node:path';
import { type Picture, pictureFile } from '../../../article';
import { type Disk, errnoOf, picturesFolder } from '../../storage';
import { isSound } from './is-sound';

/** Where the bytes of an article's pictures are: its folder, or a package that was not unpacked. */
export interface PictureSource {
  /** As a person knows it; told with a picture that is lost. */
  readonly at: string;
  /** How to read a picture; undefined when its file is not there, or damaged. Rejects with the disk's own errors. */
  find(picture: Picture): Promise<(() => Promise<Uint8Array>) | undefined>;
}

/** The pictures of an article's folder. */
export function picturesIn(disk: Disk, folder: string): PictureSource {
  return {
    at: folder,
    find: async (picture) => {
      const path = join(picturesFolder(folder), pictureFile(picture));
      try {
        return (await isSoundFile(disk, path, picture.type)) ? () => disk.read(path) : undefined;
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

interface Judged {
  readonly size: number;
  readonly modifiedMs: number;
  readonly isSound: boolean;
}

/** Files judged lately, by path: a preview asks for each picture several times, a check for all at every look. */
const judgedOn = new WeakMap<Disk, Map<string, Judged>>();
/** Files remembered at most; the one judged longest ago is forgotten first. */
const mostJudged = 1000;

/** Reads the file only when its time or size is another than when it was judged. */
async function isSoundFile(disk: Disk, path: string, type: Picture['type']): Promise<boolean> {
  const { kind, size, modifiedMs } = await disk.stat(path);
  if (kind !== 'file') return false;
  const judged = judgedOn.get(disk) ?? new Map<string, Judged>();
  judgedOn.set(disk, judged);
  const known = judged.get(path);
  if (known?.size === size && known.modifiedMs === modifiedMs) return known.isSound;
  const sound = isSound(await disk.read(path), type);
  judged.delete(path); // The newest stands last.
  judged.set(path, { size, modifiedMs, isSound: sound });
  const [oldest] = judged.keys();
  if (judged.size > mostJudged && oldest !== undefined) judged.delete(oldest);
  return sound;
}
