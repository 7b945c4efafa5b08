import {
  type Article,
  assertNever,
  type Outcome,
  type Picture,
  pictureFile,
  pictureMissing,
  picturesShown,
  publicArticle,
  succeeded,
  toFragment,
  toPage,
  toPlainText,
  toPublicJson,
} from '../../article';
import pageCss from '../../assets/page.css?raw';
import { type PictureSource, withPictures } from '../library';
import { onDisk, Refusal } from '../storage';
import { type LeavingPicture, leavingPicture, type PicturesLeave } from './leaving-pictures';

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

/**
 * The files of an export, the same bytes for the same article: preview, copy and hand-off all take them from here.
 * `article.json` is always among them, without anything private. Pictures are those the article shows; one that is
 * not there, or damaged, is `picture-missing`. They leave without the place they were taken at and in their own size, unless
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
    for (const picture of picturesShown(publicArticle(article).parts)) {
      const found = await find(picture);
      if (!found) throw new Refusal(pictureMissing(asWritten(article, picture), at));
      leaving.set(picture.sha256, await leavingPicture(found.picture, found.read, leave));
    }
    return leaving;
  });
}

/** The picture with the name its writer knows it by, which does not leave. */
function asWritten({ parts }: Article, left: Picture): Picture {
  return picturesShown(parts).find(({ sha256 }) => sha256 === left.sha256) ?? left;
}

/** One file a picture, in the order of their names; two pictures may have become the same. */
function pictureFiles(leaving: ReadonlyMap<string, LeavingPicture>): ExportFile[] {
  const files = new Map([...leaving.values()].map(({ picture, read }) => [pictureFile(picture), read]));
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, read]) => ({ place: `pictures/${name}`, read }));
}
