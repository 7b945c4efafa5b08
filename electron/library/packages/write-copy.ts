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
import { type FoundPicture, type PictureSource, picturesIn } from '../pictures/picture-source';
import { withPictures } from '../pictures/with-pictures';
import { isPackable } from './entry-names';
import { type FileToPack, refuseTooLarge, writePackage } from './write-package';

/** The ending of a package. */
export const packageEnding = '.marbre';

/**
 * Writes an open article as one file, its words as they stand, saved or not: its article.json, pictures and kept versions,
 * as one folder. What else lies there stays behind. Without its history neither versions nor steps of the
 * status go along, nor a picture that only they show; `picture-missing` where one it shows is not there, or damaged. With it goes
 * whatever the folder has, but for damaged pictures: no package that holds one is opened. A picture that another program worked
 * over under its name goes as what it is now. `copy-too-large` past what one may hold.
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
    const found = await Promise.all(inner.map((place) => fileAt(disk, folder, place)));
    // Before anything is read: it may be far too much.
    refuseTooLarge(found, folder);
    const asTheyAre = await picturesAsTheyAre(shown, picturesIn(disk, folder));
    const lost = shown.find((picture) => !asTheyAre.has(picture.sha256));
    if (!history && lost) throw new Refusal(pictureMissing(lost, folder));
    const now = withPictures(
      history ? article : withoutSteps(article),
      new Map([...asTheyAre].map(([was, { picture }]) => [was, picture])),
    );
    const files = new Map<string, FileToPack>();
    const take = (file: FileToPack) => files.set(file.place, file);
    const words = articleBytes(now);
    take({ place: 'article.json', size: words.length, read: async () => words });
    for (const { picture, read } of asTheyAre.values()) take({ place: placeOf(picture), read });
    for (const file of found.filter(({ place }) => !files.has(place)))
      if (!pictures.includes(file.place) || (await isWhatItSays(file.place, await file.read()))) take(file);
    orRefuse(
      await writePackage(disk, {
        article,
        name: basename(folder),
        at: folder,
        to,
        files: [...files.values()],
      }),
    );
  });
}

/** Those that are there and whole, by the SHA-256 the article knows them by. */
async function picturesAsTheyAre(
  shown: readonly Picture[],
  source: PictureSource,
): Promise<Map<string, FoundPicture>> {
  const found = new Map<string, FoundPicture>();
  for (const picture of shown) {
    const one = await source.find(picture);
    if (one) found.set(picture.sha256, one);
  }
  return found;
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
