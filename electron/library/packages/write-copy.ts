import { basename, join } from 'node:path';
import {
  type Article,
  type Outcome,
  type Picture,
  pictureFile,
  pictureMissing,
  picturesShown,
} from '../../../article';
import {
  articleBytes,
  type Disk,
  entriesOrNone,
  onDisk,
  orRefuse,
  picturesFolder,
  Refusal,
  versionsFolder,
} from '../../storage';
import { isWhatItSays } from '../pictures/is-what-it-says';
import { isPackable } from './entry-names';
import { type FileToPack, refuseTooLarge, writePackage } from './write-package';

/** The ending of a package. */
export const packageEnding = '.marbre';

/**
 * Writes an open article as one file, its words as they stand, saved or not: its article.json, pictures and kept versions,
 * as one folder. What else lies there stays behind. Without its history neither versions nor steps of the
 * status go along, nor a picture that only they show; `picture-missing` where one it shows is not there, or damaged. With it goes
 * whatever the folder has, but for damaged pictures: no package that holds one is opened. `copy-too-large` past what one may hold.
 */
export function writeCopy(
  disk: Disk,
  given: {
    readonly article: Article;
    readonly folder: string;
    readonly to: string;
    readonly history: boolean;
  },
): Promise<Outcome<void>> {
  const { article, folder, to, history } = given;
  return onDisk(folder, async () => {
    const pictures = await filesIn(disk, picturesFolder(folder));
    const shown = picturesShown(article.parts);
    const missing = shown.find((picture) => !pictures.includes(placeOf(picture)));
    if (!history && missing) throw new Refusal(pictureMissing(missing, folder));
    const inner = history
      ? [...pictures, ...(await filesIn(disk, versionsFolder(folder)))]
      : shown.map(placeOf);
    const bytes = articleBytes(history ? article : withoutSteps(article));
    const found: FileToPack[] = [
      { place: 'article.json', size: bytes.length, read: async () => bytes },
      ...(await Promise.all(inner.map((place) => fileAt(disk, folder, place)))),
    ];
    // Before anything is read: it may be far too much.
    refuseTooLarge(found, folder);
    const files: FileToPack[] = [];
    for (const file of found) {
      const isPicture = pictures.includes(file.place);
      if (!isPicture || (await isWhatItSays(file.place, await file.read()))) files.push(file);
      else if (!history) {
        const damaged = shown.find((picture) => placeOf(picture) === file.place);
        if (damaged) throw new Refusal(pictureMissing(damaged, folder));
      }
    }
    orRefuse(await writePackage(disk, { article, name: basename(folder), at: folder, to, files }));
  });
}

/** Places of the packable files of one of an article's own folders, as in the zip: `pictures/<file>`. */
async function filesIn(disk: Disk, folder: string): Promise<string[]> {
  const entries = await entriesOrNone(disk, folder);
  return entries
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => `${basename(folder)}/${name}`)
    .filter(isPackable);
}

/** Its place in the zip. */
const placeOf = (picture: Picture) => `pictures/${pictureFile(picture)}`;

function withoutSteps(article: Article): Article {
  return { ...article, metadata: { ...article.metadata, statusSteps: [] } };
}

async function fileAt(disk: Disk, folder: string, place: string): Promise<FileToPack> {
  const path = join(folder, place);
  return { place, size: (await disk.stat(path)).size, read: () => disk.read(path) };
}
