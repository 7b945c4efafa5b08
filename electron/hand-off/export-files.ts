import { join } from 'node:path';
import {
  type Article,
  assertNever,
  everyPart,
  type Outcome,
  pictureFile,
  publicArticle,
  succeeded,
  toFragment,
  toPage,
  toPlainText,
  toPublicJson,
} from '../../article';
import pageCss from '../../assets/page.css?raw';
import { type Disk, errnoOf, onDisk, picturesFolder, Refusal } from '../storage';

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
 * `article.json` is always among them, without anything private. Pictures are those the article shows, read from
 * its folder; one that is not there is `picture-missing`.
 */
export async function exportFiles(
  disk: Disk,
  {
    article,
    folder,
    shape,
  }: { readonly article: Article; readonly folder: string; readonly shape: ExportShape },
): Promise<Outcome<ExportFile[]>> {
  const pictures = shape === 'text' ? succeeded([]) : await pictureFiles(disk, article, folder);
  if (!pictures.ok) return pictures;
  const texts = [...textsOf(article, shape), ['article.json', toPublicJson(article)] as const];
  return succeeded([
    ...texts.map(([place, text]) => ({ place, read: async () => Buffer.from(text) })),
    ...pictures.value,
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

function pictureFiles(disk: Disk, article: Article, folder: string): Promise<Outcome<ExportFile[]>> {
  return onDisk(folder, async () => {
    const names = new Set<string>();
    for (const part of everyPart(publicArticle(article).parts))
      if (part.type === 'figure' && part.picture) names.add(pictureFile(part.picture));
    const files: ExportFile[] = [];
    for (const name of [...names].sort()) {
      const path = join(picturesFolder(folder), name);
      await refuseUnlessThere(disk, path, folder, name);
      files.push({ place: `pictures/${name}`, read: () => disk.read(path) });
    }
    return files;
  });
}

async function refuseUnlessThere(disk: Disk, path: string, at: string, picture: string): Promise<void> {
  try {
    await disk.stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw new Refusal({ kind: 'picture-missing', at, picture });
    throw error;
  }
}
