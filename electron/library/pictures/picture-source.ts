import { join } from 'node:path';
import { type Picture, pictureFile } from '../../../article';
import { type Disk, errnoOf, picturesFolder } from '../../storage';
import { asInBytes, type InBytes, inBytes } from './in-bytes';

/** Where the bytes of an article's pictures are: its folder, or a package that was not unpacked. */
export interface PictureSource {
  /** As a person knows it; told with a picture that is lost. */
  readonly at: string;
  /** The picture that has this one's name; undefined when its file is not there, or damaged. Rejects with the disk's own errors. */
  find(picture: Picture): Promise<FoundPicture | undefined>;
}

export interface FoundPicture {
  /** With content and size of its bytes, where another program has worked them over. */
  readonly picture: Picture;
  read(): Promise<Uint8Array>;
}

/** The pictures of an article's folder. */
export function picturesIn(disk: Disk, folder: string): PictureSource {
  return {
    at: folder,
    find: async (picture) => {
      const path = join(picturesFolder(folder), pictureFile(picture));
      try {
        const found = await lookInto(disk, path, picture.type);
        return found && { picture: asInBytes(picture, found), read: () => disk.read(path) };
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
  readonly found: InBytes | undefined;
}

/** Files judged lately, by path: a preview asks for each picture several times, a check for all at every look. */
const judgedOn = new WeakMap<Disk, Map<string, Judged>>();
/** Files remembered at most; the one judged longest ago is forgotten first. */
const mostJudged = 1000;

/** Reads the file only when its time or size is another than when it was judged. */
async function lookInto(disk: Disk, path: string, type: Picture['type']): Promise<InBytes | undefined> {
  const { kind, size, modifiedMs } = await disk.stat(path);
  // What a link leads to is not this article's, and the window does not show it.
  if (kind !== 'file' || (await disk.readLink(path)) !== undefined) return undefined;
  const judged = judgedOn.get(disk) ?? new Map<string, Judged>();
  judgedOn.set(disk, judged);
  const known = judged.get(path);
  if (known?.size === size && known.modifiedMs === modifiedMs) return known.found;
  const found = await inBytes(await disk.read(path), type);
  judged.delete(path); // The newest stands last.
  judged.set(path, { size, modifiedMs, found });
  const [oldest] = judged.keys();
  if (judged.size > mostJudged && oldest !== undefined) judged.delete(oldest);
  return found;
}
