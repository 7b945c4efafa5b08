import { join } from 'node:path';
import {
  type Article,
  assertNever,
  everyPart,
  type Outcome,
  type Picture,
  pictureFile,
  pictureMissing,
  publicArticle,
  succeeded,
  toFragment,
  toPage,
  toPlainText,
  toPublicJson,
} from '../../article';
import pageCss from '../../assets/page.css?raw';
import { type Disk, errnoOf, onDisk, picturesFolder, Refusal } from '../storage';
import { type LeavingPicture, leavingPicture, type PicturesLeave } from './leaving-pictures';
import { withPictures } from './with-pictures';

/** What the web team gets: a page that opens by itself, a fragment to paste, a newsroom text, or the article's own form. */
export const exportShapes = ['page', 'fragment', 'text', 'json'] as const;
export type ExportShape = (typeof exportShapes)[number];

/** A file of an export, by its place inside it, with `/`. */
export interface ExportFile {
  readonly place: string;
  read(): Promise<Uint8Array>;
}

/** Names an export may have at its top; by them, and by the id in article.json, it is known again. */
export const exportNames: readonly string[] = [
  'index.html',
  'page.css',
  'fragment.html',
  'article.txt',
  'article.json',
  'pictures',
];

/** Where the bytes of an article's pictures are: its folder, or a package that was not unpacked. */
export interface PictureSource {
  /** As a person knows it; told with a picture that is missing. */
  readonly at: string;
  /** How to read the picture of that file name; undefined when it is not there. Rejects with the disk's own errors. */
  find(file: string): Promise<(() => Promise<Uint8Array>) | undefined>;
}

/** The pictures of an article's folder. */
export function picturesIn(disk: Disk, folder: string): PictureSource {
  return {
    at: folder,
    find: async (file) => {
      const path = join(picturesFolder(folder), file);
      try {
        await disk.stat(path);
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return undefined;
        throw error;
      }
      return () => disk.read(path);
    },
  };
}

/**
 * The files of an export, the same bytes for the same article: preview, copy and hand-off all take them from here.
 * `article.json` is always among them, without anything private. Pictures are those the article shows; one that is
 * not there is `picture-missing`. They leave without the place they were taken at and in their own size, unless
 * `leave` says otherwise; a picture that changed by it has another name.
 */
export async function exportFiles({
  article,
  pictures: source,
  shape,
  leave = { keepLocation: false },
}: {
  readonly article: Article;
  readonly pictures: PictureSource;
  readonly shape: ExportShape;
  readonly leave?: PicturesLeave;
}): Promise<Outcome<ExportFile[]>> {
  const pictures = shape === 'text' ? succeeded(new Map()) : await leavingPictures(article, source, leave);
  if (!pictures.ok) return pictures;
  const leaving: ReadonlyMap<string, LeavingPicture> = pictures.value;
  const changed = withPictures(article, new Map([...leaving].map(([from, { picture }]) => [from, picture])));
  const texts = [...textsOf(changed, shape), ['article.json', toPublicJson(changed)] as const];
  return succeeded([
    ...texts.map(([place, text]) => ({ place, read: async () => Buffer.from(text) })),
    ...pictureFiles(leaving),
  ]);
}

function textsOf(article: Article, shape: ExportShape): readonly (readonly [place: string, text: string])[] {
  switch (shape) {
    case 'page':
      return [
        ['index.html', toPage(article)],
        ['page.css', pageCss],
      ];
    case 'fragment':
      return [['fragment.html', toFragment(article)]];
    case 'text':
      return [['article.txt', toPlainText(article)]];
    case 'json':
      return [];
    default:
      return assertNever(shape, 'exportFiles');
  }
}

/** Every picture the article shows as it may leave, by the SHA-256 it has in the article. */
function leavingPictures(
  article: Article,
  { at, find }: PictureSource,
  leave: PicturesLeave,
): Promise<Outcome<Map<string, LeavingPicture>>> {
  return onDisk(at, async () => {
    const leaving = new Map<string, LeavingPicture>();
    for (const part of everyPart(publicArticle(article).parts)) {
      if (part.type !== 'figure' || !part.picture || leaving.has(part.picture.sha256)) continue;
      const read = await find(pictureFile(part.picture));
      if (!read) throw new Refusal(pictureMissing(asWritten(article, part.picture), at));
      leaving.set(part.picture.sha256, await leavingPicture(part.picture, read, leave));
    }
    return leaving;
  });
}

/** The picture with the name its writer knows it by, which does not leave. */
function asWritten({ parts }: Article, left: Picture): Picture {
  for (const part of everyPart(parts))
    if (part.type === 'figure' && part.picture?.sha256 === left.sha256) return part.picture;
  return left;
}

/** One file a picture, in the order of their names; two pictures may have become the same. */
function pictureFiles(leaving: ReadonlyMap<string, LeavingPicture>): ExportFile[] {
  const files = new Map([...leaving.values()].map(({ picture, read }) => [pictureFile(picture), read]));
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, read]) => ({ place: `pictures/${name}`, read }));
}
